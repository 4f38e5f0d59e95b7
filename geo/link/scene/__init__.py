"""Where an act happened: one table of reasons, each a question to the clause, the sentence, the paragraph or the article."""
