package app.lectern.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.desktop.parts.KoreanSearch;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.education.Education;
import app.lectern.domain.education.Video;
import app.lectern.domain.script.ReviewRequest;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.service.LibraryEntry;
import app.lectern.service.ScriptWords;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in a library, and in which order it stands; no toolkit is needed for that. */
class LibraryQueryTest {
    private static final Instant NOW = Instant.parse("2026-11-28T00:00:00Z");
    private static final Education PRIVACY = new Education("privacy", "개인정보 보호 교육", LocalDate.of(2027, 6, 30));
    private static final Education SAFETY = new Education("safety", "산업안전 교육", LocalDate.of(2027, 3, 31));
    private static final Education OLD = new Education("old", "지난 교육", LocalDate.of(2025, 12, 31));

    private static VideoCard card(String title, @Nullable Education training, int minutes, String narration) {
        String id = title.replace(' ', '-');
        Instant at = NOW.plusSeconds(60L * minutes);
        ReviewRequest sent = narration.contains("검토") ? new ReviewRequest("author", at, "") : null;
        String json = """
                {"title":"%s","scenes":[{"scene_id":1,"text":"%s","on_screen_text":["화면 글"]}]}""".formatted(title, narration);
        VideoScript script = new VideoScript(
                "s-" + id, id, 1, ScriptStatus.DRAFT, json, id, "author", at, "author", at, sent, null, null);
        Video video = new Video(id, title, training == null ? null : training.educationId(), at);
        LibraryEntry entry = new LibraryEntry(video, training, OLD.equals(training), script, null, null, null, null);
        return VideoCard.of(entry, ScriptWords.of(script));
    }

    private static final List<VideoCard> ALL = List.of(
            card("외부로 보낼 때", PRIVACY, 5, "메일을 보내기 전에 확인합니다."),
            card("안전하게 보관하기", PRIVACY, 1, "암호화합니다. 검토 중입니다."),
            card("보호구 쓰기", SAFETY, 9, "안전모를 씁니다."),
            card("VPN 쓰기", null, 3, "회사 밖에서는 VPN을 켭니다."),
            card("옛 이야기", OLD, 20, "작년의 일입니다."));

    private static List<String> titles(LibraryQuery query) {
        return query.ordered(query.inAnyState(ALL)).stream()
                .map(VideoCard::title)
                .toList();
    }

    @Test
    void trainingsStandTogetherInTheOrderOfTheirNewestVideoAndThoseThatAreOverLast() {
        assertThat(titles(LibraryQuery.ALL)).containsExactly("보호구 쓰기", "외부로 보낼 때", "안전하게 보관하기", "VPN 쓰기", "옛 이야기");
        assertThat(titles(LibraryQuery.ALL.sortedBy(Sorting.TITLE)))
                .containsExactly("VPN 쓰기", "보호구 쓰기", "안전하게 보관하기", "외부로 보낼 때", "옛 이야기");
        assertThat(titles(LibraryQuery.ALL.sortedBy(Sorting.END_DATE)))
                .containsExactly("보호구 쓰기", "안전하게 보관하기", "외부로 보낼 때", "VPN 쓰기", "옛 이야기");
    }

    @Test
    void allWordsMustBeFoundInTitleTrainingOrWhatIsSaid() {
        assertThat(titles(LibraryQuery.ALL.searching("쓰기"))).containsExactly("보호구 쓰기", "VPN 쓰기");
        assertThat(titles(LibraryQuery.ALL.searching(" 쓰기  안전모 "))).containsExactly("보호구 쓰기");
        assertThat(titles(LibraryQuery.ALL.searching("vpn"))).containsExactly("VPN 쓰기");
        assertThat(titles(LibraryQuery.ALL.searching("개인정보"))).hasSize(2);
        assertThat(titles(LibraryQuery.ALL.searching("화면 글"))).hasSize(5);
        assertThat(titles(LibraryQuery.ALL.searching("scene_id"))).isEmpty();
    }

    @Test
    void stateAndTrainingHoldBackTheRest() {
        assertThat(titles(LibraryQuery.ALL.in(VideoState.IN_REVIEW))).containsExactly("안전하게 보관하기");
        assertThat(titles(LibraryQuery.ALL.in(VideoState.EXPIRED))).containsExactly("옛 이야기");
        assertThat(titles(LibraryQuery.ALL.of("safety"))).containsExactly("보호구 쓰기");
        assertThat(titles(LibraryQuery.ALL.of(""))).containsExactly("VPN 쓰기");
        // how many there are in each state is told whatever state is looked at
        assertThat(LibraryQuery.ALL.in(VideoState.EXPIRED).inAnyState(ALL)).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "ㄱ, true",
        "ㄱㅇ, true",
        "ㄱㅇㅈㅂ, true",
        "개, true",
        "갱, true",
        "개이, true",
        "개인, true",
        "개인ㅈ, true",
        "인정, true",
        "ㅂㅎ, true",
        "보호 교, true",
        "개안, false",
        "갠, false",
        "ㄱㅈ, false",
        "호보, false"
    })
    void koreanIsFoundWhileItIsTyped(String typed, boolean found) {
        assertThat(KoreanSearch.found(KoreanSearch.folded("개인정보 보호 교육"), KoreanSearch.folded(typed)))
                .isEqualTo(found);
    }

    @Test
    void decomposedHangulAndCapitalsAreTheSame() {
        String decomposed = Normalizer.normalize("개인정보 VPN", Normalizer.Form.NFD);
        assertThat(KoreanSearch.found(KoreanSearch.folded(decomposed), KoreanSearch.folded("정보 vpn")))
                .isTrue();
    }

    @Test
    void fiveThousandVideosAreFoundGroupedAndLaidOutWhole() {
        List<VideoCard> many = IntStream.range(0, 5_000)
                .mapToObj(i -> card("영상 " + i, i % 2 == 0 ? PRIVACY : SAFETY, i, "글 " + i))
                .toList();
        LibraryQuery query = LibraryQuery.ALL.searching("ㅇㅅ 49");
        List<VideoCard> shown = query.ordered(query.inAnyState(many));
        assertThat(shown)
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.title()).contains("49"));
        List<VideoCard> all = LibraryQuery.ALL.ordered(many);
        List<LibraryRow> rows = LibraryRow.of(all, 4);
        assertThat(rows).hasSize(2 + 2 * 625);
        assertThat(rows.stream().flatMap(row -> LibraryRow.cards(row).stream())).containsExactlyElementsOf(all);
        assertThat(LibraryRow.of(all, 0)).hasSize(5_002);
    }
}
