package app.lectern.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

@NullUnmarked // an entry needs neither state nor cover here
class MatchTest {
    @ParameterizedTest
    @CsvSource({
        "보관, 보관함 열기, 보관",
        "ㅂㄱㅎ, 보관함 열기, 보관함",
        "ㅂㄱㅎㅇㄱ, 보관함 열기, 보관함열기",
        "보고, 보관함 열기, -",
        "보과, 보관함 열기, 보관",
        "보관ㅎ, 보관함 열기, 보관함",
        "관, 보과나, 과나",
        "ㄳ, 각서 쓰기, 각서",
        "ㅄ, 밥솥, 밥솥",
        "열기 보관, 보관함 열기, 보관열기",
        "보관함열, 보관함 열기, 보관함열",
        "LIB, Open the library, lib",
        "없음, 보관함 열기, -"
    })
    void lettersAreFoundAsTheyAreTyped(String query, String text, String marked) {
        String found = Match.of(query, text)
                .map(match -> match.letters().stream()
                        .mapToObj(at -> text.substring(at, at + 1))
                        .reduce("", String::concat))
                .orElse("-");
        assertThat(found).isEqualTo(marked);
    }

    @Test
    void nothingTypedFitsAllAndMarksNothing() {
        assertThat(Match.of("  ", "보관함").orElseThrow().letters()).isEqualTo(new BitSet());
    }

    @Test
    void wordsThatBeginTheTitleComeFirstAndOfEqualsTheOneUsedLast() {
        List<Entry> entries = List.of(entry("작업 보관"), entry("나의보관함"), entry("보관 하나"), entry("보관 둘"));
        Recents recents = new Recents();
        recents.add("보관 둘");
        assertThat(Search.of(entries, "보관", recents))
                .extracting(hit -> hit.entry().title())
                .containsExactly("보관 둘", "보관 하나", "작업 보관", "나의보관함");
    }

    @Test
    void whatWasUsedLatelyStandsAboveUntilSomethingIsTyped() {
        List<Entry> entries = List.of(entry("하나"), entry("둘"));
        Recents recents = new Recents();
        recents.add("둘");
        assertThat(Search.of(entries, "", recents))
                .extracting(Hit::kind)
                .containsExactly(Entry.Kind.RECENT, Entry.Kind.ACTION);
        assertThat(Search.of(entries, "ㄷ", recents)).extracting(Hit::kind).containsExactly(Entry.Kind.ACTION);
    }

    private static Entry entry(String title) {
        return new Entry(Entry.Kind.ACTION, title, title, "", "", Feather.GRID, null, null, () -> {});
    }
}
