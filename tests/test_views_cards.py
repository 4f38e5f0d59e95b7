import json
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from geo.features import features
from geo.locale import LANGUAGES, words
from geo.model import HEADLINE, NOUN_GROUP, Actor, Claim, Evidence, Span, Toll
from geo.review import corrected
from geo.views.articles import article_list
from geo.views.cards import card, excerpts
from geo.views.claims import claims, side
from geo.views.corpus import facet, look, nearest
from geo.views.excerpt import Underline, context, marked, whole
from geo.views.filters import filters
from geo.views.header import header
from geo.views.html import Html, tag
from geo.views.names import days, who_to_whom
from geo.views.side import body, heading
from geo.views.state import ASKS_ALL, ViewState
from geo.views.table import event_list, found
from geo.views.take import page
from tests import views_corpus as made

FR, EN = words("fr"), words("en")
TABS = ("excerpts", "list", "claims", "articles", "review", "filters", "take", "about")


class _Reader(HTMLParser):
    """The tags, attributes and text of a page, and whether every tag is closed."""

    def __init__(self):
        super().__init__()
        self.tags, self.attributes, self.words, self.open = [], [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in {"input", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def read(html):
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


def text(html):
    return " ".join("".join(read(html).words).split())


START = ViewState()


def seen(state=START, *events, window=made.WINDOW):
    corpus = made.corpus(*events)
    return corpus, look(corpus, state, window)


# --- one card -------------------------------------------------------------------------------------------------------


def test_a_card_tells_what_when_where_who_says_so_and_in_which_words():
    shown = text(card(made.corpus(), made.SHELLING, ViewState(), FR))
    for part in (
        "Bombardement · allégué",
        "4 mars 2024",
        "selon : la Croix-Rouge",
        "au moins 12 morts",
        "Agence Exemple",
        "Tirs d’obus à Goma",
        "publié le 6 mars 2024",
        "Quel jour ? « lundi » → 4 mars 2024",
        "Où ? « Goma » → Goma (ville)",
        "Une seule partie le dit.",
        "Compté à partir du 6 mars 2024.",
        "1 autre lieu porte ce nom.",
        "shelling_noun",
    ):
        assert part in shown


ARMY, SCHOOL = (Actor(name, name, "other") for name in ("armée", "école <b>"))


@pytest.mark.parametrize(
    ("doer", "target", "heading", "listed"),
    [
        (ARMY, SCHOOL, "armée → école <b> · Goma", "armée → école <b>"),
        (ARMY, None, "armée · Goma", "armée"),
        (None, SCHOOL, "→ école <b> · Goma", "→ école <b>"),
        (None, None, "Goma", ""),
    ],
)
def test_who_did_it_to_whom_and_where(doer, target, heading, listed):
    event = replace(made.SHELLING, actor1=doer, actor2=target, claimed_by=None)
    shown = card(made.corpus(event), event, ViewState(), FR)
    assert text(re.search("<h3>.*?</h3>", shown)[0]) == heading
    assert "école <b>" not in shown
    assert who_to_whom(event, FR) == listed
    corpus, view = seen(ViewState(tab="list"), event)
    assert f"Bombardement · allégué{listed}" in text(event_list(corpus, view, FR))


@pytest.mark.parametrize(
    ("ends", "french", "english"),
    [
        ((), "Goma", "Goma"),
        ((("destination", made.GOMA),), "arrivée\u00a0: Goma", "to: Goma"),
        ((("origin", made.KINSHASA),), "Goma · départ\u00a0: Kinshasa", "Goma · from: Kinshasa"),
        (
            (("origin", made.KINSHASA), ("origin", made.KIVU), ("destination", made.GOMA)),
            "départ\u00a0: Kinshasa, Nord-Kivu · arrivée\u00a0: Goma",
            "from: Kinshasa, North Kivu · to: Goma",
        ),
    ],
)
def test_a_card_says_where_a_movement_began_and_led(ends, french, english):
    (scene,) = made.SHELLING.places
    moved = tuple(replace(scene, place=place, role=role) for role, place in ends)
    event = replace(made.SHELLING, places=(scene, *moved), claimed_by=None)
    for t, said in ((FR, french), (EN, english)):
        shown = card(made.corpus(event), event, ViewState(), t)
        assert text(re.search("<h3>.*?</h3>", shown)[0]) == " ".join(said.split())


def test_a_card_in_english_says_the_same():
    shown = text(card(made.corpus(), made.SHELLING, ViewState(), EN))
    assert "Shelling · claimed" in shown
    assert "according to: the Red Cross" in shown
    assert "Which day? “lundi” → Mar 4, 2024" in shown


@pytest.mark.parametrize(
    ("t", "day", "toll", "place"),
    [
        (FR, "? 5–6 mars 2024, fixé à la relecture", "47 à 84 morts fixé à la relecture", "Goma (ville), repris du titre"),
        (EN, "? Mar 5 – 6, 2024, set in review", "47 to 84 dead set in review", "Goma (town), from the headline"),
    ],
)
def test_what_no_word_of_the_text_gave_is_credited_to_none(t, day, toll, place):
    event = corrected(made.SHELLING, {"days": (date(2024, 3, 5), date(2024, 3, 6)), "deaths": Toll(47, None, 84)})
    (where,) = event.places
    deed = replace(made.SHELLING.evidence, rule=HEADLINE)
    event = replace(event, places=(replace(where, evidence=deed),), claimed_by=None)
    corpus, view = seen(ViewState(tab="claims"), event)
    shown = card(corpus, event, ViewState(), t)
    for part in (day, toll, place):
        assert part in text(shown)
    assert not re.search(r'<u class="[pdf]"', shown)
    assert made.RED_CROSS.name not in text(shown).split("Le calme")[0]
    assert "douze" not in text(claims(corpus, view, t))
    assert made.RED_CROSS.name not in text(claims(corpus, view, t))


@pytest.mark.parametrize(("t", "said"), [(FR, "vers le 4 mars 2024"), (EN, "around Mar 4, 2024")])
def test_one_day_that_is_no_exact_one_is_told_as_around(t, said):
    assert days(replace(made.SHELLING.when, date_prec=2), t) == said
    assert days(made.CLASH.when, FR) == "mars 2024"


@pytest.mark.parametrize(("t", "said"), [(FR, "allégué · par ressemblance"), (EN, "claimed · by likeness")])
def test_a_card_says_at_its_head_that_no_rule_read_it(t, said):
    alike = replace(made.SHELLING, doubts=(*made.SHELLING.doubts, "likeness"))
    assert said in text(card(made.corpus(), alike, ViewState(), t))
    assert said not in text(card(made.corpus(), made.SHELLING, ViewState(), t))


def test_the_excerpt_is_the_article_s_own_text_with_a_sentence_on_either_side():
    html = card(made.corpus(), made.SHELLING, ViewState(), FR)
    quote = re.search(r"<blockquote.*?</blockquote>", html)[0]
    assert text(quote).startswith("Le calme revenait jeudi. Au moins douze civils")
    assert text(quote).endswith("une attaque lâche. …")
    assert text(re.search(r"<mark>.*?</mark>", quote)[0]) == made.DISPATCH[made.SHELLING.evidence.span]


@pytest.mark.parametrize(
    ("gave", "said"), [("p", "Goma"), ("d", "lundi"), ("f", "Au moins douze civils")], ids=["place", "day", "figure"]
)
def test_the_words_that_gave_a_value_are_underlined(gave, said):
    html = card(made.corpus(), made.SHELLING, ViewState(), FR)
    assert re.search(rf'<u class="{gave}" title="[^"]+">{said}</u>', html)


def test_a_speaker_s_seat_is_said_to_be_one_and_never_underlined_as_a_place():
    html = card(made.corpus(), made.CONDEMNATION, ViewState(), FR)
    assert "Kinshasa, siège du locuteur" in text(html)
    assert 'class="p"' not in html


def test_the_whole_article_is_there_only_when_asked_for():
    assert 'class="whole"' not in card(made.corpus(), made.SHELLING, ViewState(), FR)
    html = card(made.corpus(), made.SHELLING, ViewState(article=made.SHELLING.id), FR)
    assert text(re.search(r'<section class="whole".*?</section>', html)[0]) == made.DISPATCH.text


def test_the_link_to_an_event_holds_the_event_and_the_language_alone():
    html = card(made.corpus(), made.SHELLING, ViewState(language="en", tab="list", query="x"), EN)
    assert 'href="?lang=en&amp;event=aaaaaaaaaaaa"' in html


# --- text is text ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tab", TABS)
def test_hostile_text_shows_as_itself_and_makes_no_element(tab, language):
    state = ViewState(
        tab=tab,
        article=made.BAD.id if tab == "articles" else made.HURT.id,
        actor=frozenset({"<i>x</i>"}) if tab == "filters" else frozenset(),
    )
    corpus, view = seen(state)
    html = heading(corpus, view, words(language)) + body(corpus, view, words(language))
    page = read(html)
    ours = {"form"} if tab == "review" else set()
    assert not {"script", "img", "b onclick", "svg", "iframe", "object", "form", "style"} & (set(page.tags) - ours)
    assert not [name for name, _ in page.attributes if name.startswith("on")]
    assert not [
        value
        for name, value in page.attributes
        if name in {"href", "src", "data-go"} and (value or "").lower().startswith("javascript")
    ]
    if tab in {"excerpts", "articles"}:
        assert " ".join(made.HOSTILE.split()) in text(html)


def test_only_what_tag_builds_is_markup():
    assert tag("p", "<b>", Html("<b>x</b>"), title='"><b>') == '<p title="&quot;&gt;&lt;b&gt;">&lt;b&gt;<b>x</b></p>'


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "//host/x", "https://", "http://[", None, "", "ftp://h/x"]
)
def test_only_web_addresses_become_links(url):
    from geo.views.html import link_out

    assert link_out(url, "x") is None


# --- excerpts -------------------------------------------------------------------------------------------------------


def test_context_stays_within_the_text():
    said = "Un. Deux. Trois."
    assert context(said, Span(0, 3)) == Span(0, 9)
    assert context(said, Span(10, 16)) == Span(4, 16)
    assert context("", Span(0, 0)) == Span(0, 0)


@pytest.mark.parametrize("around", [0, 1, 5])
def test_marking_keeps_every_character(around):
    said = "a<b & c. d\u00a0é ’ e. f « g » h."
    lines = [Underline(Span(2, 9), "p"), Underline(Span(5, 14), "d"), Underline(Span(0, 3), "a")]
    for start in range(0, len(said), 3):
        span = Span(start, min(len(said), start + 7))
        shown = context(said, span, around)
        assert "".join(read(marked(said, shown, span, lines, {})).words) == said[shown.start : shown.end]


def test_a_whole_article_keeps_its_words_and_sets_the_chosen_excerpt_off():
    html = whole(made.DISPATCH, [made.SHELLING, made.CONDEMNATION], made.CONDEMNATION)
    assert "".join(read(html).words) == made.DISPATCH.text
    assert html.count('<mark class="chosen">') == 1
    assert text(re.search(r'<mark class="chosen">.*?</mark>', html)[0]) == made.DISPATCH[made.CONDEMNATION.evidence.span]


# --- what a state looks at --------------------------------------------------------------------------------------------


def test_without_a_window_of_its_own_a_state_shows_the_dense_span_newest_first():
    _, view = seen()
    assert [event.id[0] for event in view.events] == ["c", "e", "b", "a"]
    assert [event.id[0] for event in view.undated] == ["d"]


def test_an_event_in_the_address_brings_its_place_and_moves_the_window():
    march, april = (date(2024, 3, 1), date(2024, 3, 31)), (date(2024, 4, 1), date(2024, 4, 30))
    _, view = seen(ViewState(event="aaaaaaaaaaaa", start=april[0], end=april[1]), window=march)
    assert view.state.place == "goma"
    assert view.window[0] <= date(2024, 3, 4) <= view.window[1]
    assert view.chosen is made.SHELLING


def test_an_unknown_event_or_place_breaks_nothing():
    corpus, view = seen(ViewState(event="ffffffffffff", place="atlantis"))
    assert view.state.event is None
    assert "Rien ici" in text(excerpts(corpus, view, FR))
    heading(corpus, view, FR)


def test_a_place_shows_its_own_events_alone():
    _, view = seen(ViewState(place="goma"))
    assert tuple(view.cards) == (made.SHELLING,)


@pytest.mark.parametrize(
    ("filters_", "kept"),
    [
        ({"kind": {"statement"}}, "be"),
        ({"type": {"shelling", "clash"}}, "ac"),
        ({"modality": {"claimed"}}, "a"),
        ({"actor": {"la Croix-Rouge"}}, "a"),
        ({"claimant": {"la Croix-Rouge"}}, "a"),
        ({"claimant": {"le gouvernement congolais"}}, ""),
        ({"source": {"Agence Exemple"}}, "ab"),
        ({"source": {"note.txt"}}, "cd"),
        ({"within": {"north-kivu"}}, "ac"),
        ({"within": {"congo"}}, "abc"),
        ({"exact": {"place"}}, "a"),
        ({"exact": {"day"}}, "abe"),
        ({"kind": {"incident"}, "exact": {"day", "place"}}, "a"),
        ({"told": {"act"}}, "abce"),
        ({"told": {"day"}}, "abe"),
        ({"told": {"place"}}, "a"),
        ({"told": {"act", "day"}, "kind": {"statement"}}, "be"),
    ],
    ids=[
        "kind",
        "types",
        "modality",
        "actor",
        "claimant",
        "a speaker is no claimant",
        "office",
        "article without office",
        "province",
        "country",
        "place",
        "day",
        "several",
        "read by a rule",
        "day of its own words",
        "place of its own words, no seat",
        "both told",
    ],
)
def test_a_filter_keeps_what_it_names(filters_, kept):
    _, view = seen(ViewState(**{name: frozenset(values) for name, values in filters_.items()}))
    assert "".join(sorted(event.id[0] for event in view.passing)) == kept


def test_a_filter_s_counts_are_what_choosing_it_would_show():
    corpus, view = seen(ViewState(source=frozenset({"Agence Exemple"})))
    counts = facet(corpus, view.state, view.window, "kind")
    for kind, n in counts.items():
        _, chosen = seen(view.state.but(kind=frozenset({kind})))
        assert len(chosen.events) == n
    assert facet(corpus, view.state, view.window, "source")["note.txt"] == 1, "its own filter does not narrow a filter's counts"


def test_whom_only_a_noun_tells_is_no_value_to_filter_by_but_is_found():
    shepherds = Actor("deux bergers", "two herders", "civilians", evidence=replace(made.SHELLING.evidence, rule=NOUN_GROUP))
    corpus, view = seen(START, replace(made.SHELLING, actor1=ARMY, actor2=shepherds))
    assert "armée" in facet(corpus, view.state, view.window, "actor")
    assert "deux bergers" not in facet(corpus, view.state, view.window, "actor")
    assert len(found(corpus, look(corpus, ViewState(tab="list", query="bergers"), made.WINDOW), FR)) == 1


@pytest.mark.parametrize("name", sorted(ASKS_ALL))
def test_where_all_values_must_hold_the_counts_are_what_one_more_would_show(name):
    corpus, view = seen(ViewState(**{name: frozenset({"day"})}))
    for value, n in facet(corpus, view.state, view.window, name).items():
        _, chosen = seen(view.state.but(**{name: frozenset({"day", value})}))
        assert len(chosen.events) == n, value


def test_an_empty_window_offers_the_nearest_event():
    may = (date(2024, 5, 1), date(2024, 5, 7))
    corpus, view = seen(ViewState(start=may[0], end=may[1], kind=frozenset({"statement"})))
    assert nearest(corpus, view) is made.HURT
    html = excerpts(corpus, look(corpus, view.state.but(place="goma"), None), FR)
    assert "Aller au plus proche : 7 mars 2024" in text(html)


# --- list, claims, filters, header ------------------------------------------------------------------------------------


def test_the_search_for_a_place_in_review_leaves_the_list_alone():
    corpus, view = seen(ViewState(tab="list", sought="Karachi"))
    assert len(found(corpus, view, FR)) == len(made.EVENTS)


@pytest.mark.parametrize("query", ["ecoles", "OBUS", "croix rouge", "goma", "nord kivu", "government"])
def test_the_search_minds_neither_accents_nor_case_nor_language(query):
    corpus, view = seen(ViewState(query=query, tab="list"))
    if query == "ecoles":
        assert list(found(corpus, view, FR)) == []
        return
    assert found(corpus, view, FR)


def test_the_list_names_what_has_no_place_or_no_day():
    corpus, view = seen(ViewState(tab="list"))
    shown = text(event_list(corpus, view, FR))
    assert "5 événements · 2 sans lieu · 1 sans date" in shown


@pytest.mark.parametrize(
    ("sort", "first"), [("newest", "c"), ("oldest", "a"), ("place", "a"), ("type", "b"), ("source", "e")], ids=lambda x: str(x)
)
def test_the_list_is_sorted_as_asked(sort, first):
    corpus, view = seen(ViewState(tab="list", sort=sort))
    events = found(corpus, view, EN)
    if sort == "type":
        names = [EN.code(f"{event.kind}_type", event.event_type) for event in events]
        assert names == sorted(names)
        return
    if sort == "source":
        assert {event.id for event in events} == {event.id for event in made.EVENTS}
        return
    assert events[0].id[0] == first
    assert events[-1].id[0] == "d" or sort == "place"


def test_every_row_opens_its_card():
    corpus, view = seen(ViewState(tab="list"))
    html = event_list(corpus, view, FR)
    for event in made.EVENTS:
        assert f'href="?event={event.id}"' in html


def test_figures_are_set_side_by_side_and_never_added():
    corpus, view = seen(ViewState(tab="claims"))
    shown = text(claims(corpus, view, FR).replace("</td>", " </td>"))
    assert "la Croix-Rouge au moins 12 morts « Au moins douze civils »" in shown
    assert "le gouvernement congolais Condamnation" in shown
    assert "morts : 12" in shown
    assert "hors de la fourchette" not in shown


def test_an_unconfirmed_figure_stands_beside_the_others_and_says_why_the_range_leaves_it_out():
    rumoured = replace(
        made.SHELLING,
        id="abababababab",
        evidence=replace(made.SHELLING.evidence, article_id=made.SECOND.id, span=Span(0, 36)),
        deaths=(Claim(Toll(400, 400, 400), Evidence(made.SECOND.id, Span(4, 11), "toll")),),
        doubts=("hedge",),
    )
    corpus, view = seen(ViewState(tab="claims"), made.SHELLING, rumoured)
    shown = text(claims(corpus, view, FR).replace("<small", " <small"))
    assert "2 articles · morts : 12" in shown
    assert "12–400" not in shown
    assert "400 morts non confirmé : hors de la fourchette" in shown
    alone, view = seen(ViewState(tab="claims"), rumoured)
    assert "morts : 400" in text(claims(alone, view, FR))
    assert "hors de la fourchette" not in claims(alone, view, FR)


def test_an_incident_that_several_tell_names_the_others_and_their_figures_stand_together():
    again = replace(
        made.SHELLING,
        id="abababababab",
        evidence=replace(made.SHELLING.evidence, article_id=made.SECOND.id, span=Span(0, 36)),
        deaths=tuple(
            replace(claim, value=Toll(20, 20, 20), evidence=Evidence(made.SECOND.id, Span(4, 11), "toll"))
            for claim in made.SHELLING.deaths
        ),
    )
    corpus, view = seen(ViewState(tab="claims"), made.SHELLING, again)
    assert "Goma Nord-Kivu, RD Congo · 2 événements, dont 2 récits pour 1 fait" in text(
        heading(*seen(ViewState(place="goma"), made.SHELLING, again), FR)
    )
    assert corpus.merges.keys() == {made.SHELLING.id, again.id}
    html = card(corpus, made.SHELLING, ViewState(), FR)
    assert 'href="?event=abababababab"' in html
    assert "Raconté aussi : source non nommée, 9 mars 2024" in text(html)
    assert "Une même sorte d’acte : Bombardement." in text(html)
    alike = [
        replace(made.SHELLING, id=f"abababababa{n}", evidence=replace(made.SHELLING.evidence, span=Span(n, n + 40)))
        for n in (3, 25)
    ]
    told = (made.SHELLING, *alike, again)
    several = replace(made.corpus(*told), known_groups=[tuple(one.id for one in told)])
    quoted = "source non nommée, 9 mars 2024, dans le même article « calme revenait jeudi. Au moins… », « Au moins douze civils ont été… »"
    assert f"Raconté aussi : {quoted}" in text(card(several, made.SHELLING, ViewState(), FR))
    assert "Des bilans mis côte à côte : 12, 20." in text(html)
    assert f'data-do="apart" data-event="{made.SHELLING.id}"' in html
    table = claims(corpus, view, FR)
    assert table.count("<table") == 1
    assert "2 articles · morts : 12–20" in text(table)
    assert "Pourquoi un seul et même fait ?" in text(table)
    assert "Des bilans mis côte à côte : 12, 20." in text(table)
    assert "32" not in text(table)


@pytest.mark.parametrize(
    ("sentence", "words", "claimant", "whose"),
    [
        ("Au moins 49 soldats arméniens ont été tués.", "Au moins 49 soldats", None, "AM"),
        (
            "Plus de 200 militaires arméniens et près de 80 soldats azerbaïdjanais sont morts.",
            "Plus de 200 militaires",
            None,
            "AM",
        ),
        (
            "Plus de 200 militaires arméniens et près de 80 soldats azerbaïdjanais sont morts.",
            "Plus de 200 militaires arméniens et près de 80 soldats azerbaïdjanais",
            None,
            None,
        ),
        ("Erevan a perdu 49 de ses soldats.", "49", "AM", "AM"),
        ("Bakou dit en avoir perdu 50.", "50", "AZ", "AZ"),
        ("Les combats ont fait 300 morts, selon l’armée azerbaïdjanaise.", "300 morts", "AZ", None),
        ("Près de 300 morts dans les deux camps.", "Près de 300 morts", None, None),
    ],
)
def test_a_figure_says_whose_dead_it_counts(sentence, words, claimant, whose):
    article = replace(made.DISPATCH, text=sentence)
    start = sentence.index(words)
    who = Actor("qui", "who", "state", None, claimant) if claimant else None
    claim = Claim(Toll(1, 1, 1), Evidence(article.id, Span(start, start + len(words)), "toll"), who)
    assert side(replace(made.SHELLING, claimed_by=None, deaths=(claim,)), claim, article) == whose


def test_losses_of_one_side_and_totals_are_told_apart():
    article = replace(
        made.DISPATCH, text="Les combats ont fait 300 morts à Goma, dont 49 soldats congolais et 50 soldats rwandais."
    )
    claimed = tuple(
        Claim(
            Toll(n, n, n),
            Evidence(article.id, Span(article.text.index(words), article.text.index(words) + len(words)), "toll"),
        )
        for n, words in ((300, "300 morts"), (49, "49 soldats"), (50, "50 soldats"))
    )
    event = replace(made.SHELLING, deaths=claimed, claimed_by=None)
    corpus = replace(made.corpus(event), articles={**made.corpus(event).articles, article.id: article})
    shown = text(claims(corpus, look(corpus, ViewState(tab="claims"), made.WINDOW), FR))
    assert "morts : 49 (République démocratique du Congo), 50 (Rwanda), 300 (camp non précisé)" in shown


def test_a_page_to_take_away_holds_every_sentence_and_needs_nothing_else():
    corpus, view = seen()
    html = page(corpus, view, (), "light", FR).decode()
    assert json.dumps(made.DISPATCH[made.SHELLING.evidence.span]) in html
    for told in (
        "Bombardement · allégué · Goma",
        "selon\u00a0: la Croix-Rouge · au moins 12 morts selon\u00a0: la Croix-Rouge",
    ):
        assert json.dumps(told) in html
    assert "<script>window.__hit=1</script>" not in html
    assert not re.search(r"<(?:script|img|link)[^>]+(?:src|href)", html)


def test_filters_show_a_count_for_each_value():
    corpus, view = seen(ViewState(tab="filters", type=frozenset({"shelling"})))
    html = filters(corpus, view, FR)
    assert "1 événement sur 5 retenu, tous jours confondus." in text(html)
    assert re.search(r'<input type="checkbox" checked data-go="[^"]*" id="filter-type-shelling">', html)
    assert "Nord-Kivu" in text(html)


def test_the_header_counts_what_is_seen_of_how_much():
    corpus, view = seen()
    shown = text(header(corpus, view, "light", FR))
    assert "4 événements sur 5 · 3 articles · mars 2024" in shown
    assert "Incidents 2" in shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tab", TABS)
def test_every_id_stands_once_and_every_link_leads_to_a_state(tab, language):
    corpus, view = seen(ViewState(tab=tab, language=language))
    html = (
        header(corpus, view, "dark", words(language))
        + heading(corpus, view, words(language))
        + body(corpus, view, words(language))
    )
    ids = [value for name, value in read(html).attributes if name == "id"]
    assert len(ids) == len(set(ids))
    links = [value for name, value in read(html).attributes if name == "href"]
    assert all(link.startswith(("?", "https://")) for link in links)


def test_articles_tell_how_many_events_each_gave():
    corpus, view = seen(ViewState(tab="articles"))
    assert "2 événements sur 2 ces jours-là" in text(article_list(corpus, view, FR))


def test_features_and_look_agree_on_where_an_event_stands():
    corpus, view = seen(ViewState(event="aaaaaaaaaaaa"))
    drawn = features(corpus.events, corpus.place_by_id, "fr")
    assert drawn.places[drawn.place[drawn.rows["aaaaaaaaaaaa"]]].id == view.state.place
