package app.lectern.intake.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a table can hold, and what people call it. */
enum SceneColumn {
    NARRATION(
            "narration 내레이션 나레이션 나래이션 대본 대사 멘트 낭독 원고 voiceover vo",
            "script spoken speech speakernotes notes text 음성 해설 설명 말할내용 스크립트"),
    TITLE("title 제목 장면제목 슬라이드제목 화면제목 scenetitle slidetitle", "heading header 소제목 타이틀 topic 주제"),
    LINES(
            "onscreentext 화면글 화면텍스트 화면문구 screentext textonscreen 화면글자",
            "onscreen bullets screen lines 화면 화면내용 주요내용 내용 판서 visual"),
    PICTURE("picture image 그림 이미지 사진", "그림파일 이미지파일 imagefile photo"),
    PAUSE("pause 쉼 pauseaftersec", "쉬는시간 뒤쉼 pausesec"),
    NUMBER("no number 번호 순번 sceneid 장면번호 scene 장면 컷 cut", "scenenumber sceneno 슬라이드 slide 페이지 page 순서 id s");

    private static final Pattern NOT_OF_A_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[（].*[)\\]）]");

    /** Parted by spaces. */
    private final String names;

    private final String lesserNames;

    SceneColumn(String names, String lesserNames) {
        this.names = names;
        this.lesserNames = lesserNames;
    }

    /** The name that people type for it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SceneColumn> ofId(String id) {
        return Arrays.stream(values())
                .filter(column -> column != NUMBER && column.id().equalsIgnoreCase(id.strip()))
                .findFirst();
    }

    /** How well a header names this: 2 exactly, 1 by another word for it, 0 not at all. */
    int fit(String header) {
        String name = normal(header);
        if (List.of(names.split(" ", -1)).contains(name)) {
            return 2;
        }
        return List.of(lesserNames.split(" ", -1)).contains(name) ? 1 : 0;
    }

    /** A header as it is compared: letters and digits only, without what stands in brackets. */
    static String normal(String header) {
        String composed = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = NOT_OF_A_NAME
                .matcher(BRACKETED.matcher(composed).replaceAll(""))
                .replaceAll("");
        return bare.isEmpty() ? NOT_OF_A_NAME.matcher(composed).replaceAll("") : bare;
    }
}
