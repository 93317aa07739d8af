package app.lectern.slide;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;

/** A small family of icons: one stroke weight, round ends, no fills except dots. */
enum Icon {
    CHECK("M4.5 12.5 L9.8 17.8 L19.5 6.8", ""),
    CROSS("M6 6 L18 18 M18 6 L6 18", ""),
    DOT("D12 12", ""),
    STOP("M8 2.6 L16 2.6 L21.4 8 L21.4 16 L16 21.4 L8 21.4 L2.6 16 L2.6 8 L8 2.6 M7.6 12 L16.4 12", "멈|중지|stop"),
    WARNING("M12 3.4 L21.8 20.4 L2.2 20.4 Z M12 9.6 L12 13.6 D12 17", "위험|주의|danger|risk"),
    ARROW("M4 12 L20 12 M14 6 L20 12 L14 18", ""),
    SHIELD(
            "M12 2.6 L20 5.6 L20 11.4 C20 16.4 16.6 19.8 12 21.6 C7.4 19.8 4 16.4 4 11.4 L4 5.6 Z"
                    + " M8.4 12 L11 14.6 L15.8 9.4",
            "보호|안전|조치|예방|protect|safe|secur"),
    LOCK(
            "R4.5 10.5 15 10.5 4 M8 10.5 L8 7.4 C8 2.2 16 2.2 16 7.4 L16 10.5 D12 15.5",
            "암호|비밀번호|접근|잠금|잠그|잠급|password|lock|access"),
    CLOCK("A3 3 18 18 0 360 M12 7.4 L12 12.2 L15.4 14.2", "시간|즉시|지체|기한|time|deadline"),
    DOCUMENT(
            "M13.5 2.8 L5.2 2.8 L5.2 21.2 L18.8 21.2 L18.8 8.2 L13.5 2.8 L13.5 8.2 L18.8 8.2"
                    + " M8.8 13 L15.2 13 M8.8 17 L13 17",
            "확인 문제|동의|기록|수료|수집|서류|문서|document|record|report"),
    CHAT(
            "M6 3.8 L18 3.8 C20 3.8 21.4 5.2 21.4 7.2 L21.4 14.6 C21.4 16.6 20 18 18 18 L11.4 18 L6.6 21.6 L6.6 18 L6 18"
                    + " C4 18 2.6 16.6 2.6 14.6 L2.6 7.2 C2.6 5.2 4 3.8 6 3.8 Z D8 11 D12 11 D16 11",
            "상담|대화|말|알립|메시지|talk|message|ask"),
    PERSON("A8 3 8 8 0 360 A4 14 16 15 0 180", "당사자|본인|담당자|person"),
    PEOPLE(
            "A5.2 4.4 7 7 0 360 A1.8 14.4 13.8 13 0 180 A12.4 4.8 6.4 6.4 -90 200 A10.8 14.6 11.4 12.6 0 74",
            "사업주|명 이상|동료|함께|장애|근로자|직원|people|team|everyone"),
    PHONE(
            "M7.6 3.2 L10 8.6 L7.6 10.6 C8.8 13.2 10.8 15.2 13.4 16.4 L15.4 14 L20.8 16.4 L20.8 19 C20.8 20.2 19.8 21 18.6 20.9"
                    + " C10.2 20.2 3.8 13.8 3.1 5.4 C3 4.2 3.8 3.2 5 3.2 Z",
            "신고|연락|문의|전화|알리|call|phone|contact"),
    HELMET("A4 5.2 16 20 0 180 R2.2 15.2 19.6 3.8 3 M9.6 5.4 L9.6 10.4 M14.4 5.4 L14.4 10.4", "보호구|안전모|안전대|작업|helmet"),
    HEART(
            "M12 20.6 C4.6 15.4 2.6 11.8 2.6 8.8 C2.6 3.2 9.6 2 12 7 C14.4 2 21.4 3.2 21.4 8.8 C21.4 11.8 19.4 15.4 12 20.6 Z",
            "존중|배려|마음|respect|care"),
    BOOK(
            "M12 6.2 L12 20.4 M12 6.2 C9.6 4.4 6 4 2.8 4.4 L2.8 18.4 C6 18 9.6 18.6 12 20.4"
                    + " C14.4 18.6 18 18 21.2 18.4 L21.2 4.4 C18 4 14.4 4.4 12 6.2",
            "자료|교육|학습|learn|train"),
    SEARCH("A3 3 13.4 13.4 0 360 M14.8 14.8 L21 21", "조사|확인|살피|살핌|검토|check|review|look"),
    TRASH(
            "M3.6 6.4 L20.4 6.4 M8.6 6 L9.4 3 L14.6 3 L15.4 6 M5.6 6.8 L6.8 21 L17.2 21 L18.4 6.8"
                    + " M10 11 L10.3 17 M14 11 L13.7 17",
            "파기|삭제|버리|delete|destroy"),
    STAR(
            "M12 3 L14.6 9 L21.1 9.6 L16.2 13.9 L17.6 20.4 L12 17 L6.4 20.4 L7.8 13.9 L2.9 9.6 L9.4 9 Z",
            "중요|핵심|important|key");

    private static final float GRID = 24;
    private static final float DOT_SIZE = 2.7f;

    private final String path;
    private final String words;

    /**
     * An icon.
     *
     * @param words that ask for it, in lower case, parted by bars
     */
    Icon(String path, String words) {
        this.path = path;
        this.words = words;
    }

    /** The icon whose word stands earliest in a text; a check mark when none does. */
    static Icon of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Icon best = CHECK;
        int earliest = Integer.MAX_VALUE;
        int longest = 0;
        for (Icon icon : values()) {
            for (String word : icon.words.split("\\|", -1)) {
                int at = word.isEmpty() ? -1 : lower.indexOf(word);
                if (at >= 0 && (at < earliest || (at == earliest && word.length() > longest))) {
                    best = icon;
                    earliest = at;
                    longest = word.length();
                }
            }
        }
        return best;
    }

    /** The icon about a centre. */
    Shape shape(float centreX, float centreY, float size) {
        AffineTransform place = AffineTransform.getTranslateInstance(centreX - size / 2, centreY - size / 2);
        place.scale(size / GRID, size / GRID);
        return place.createTransformedShape(outline(path));
    }

    /** Like SVG's paths; beside them D is a dot, A an ellipse's arc and R a round rectangle. */
    private static Path2D outline(String path) {
        Path2D.Float lines = new Path2D.Float();
        Path2D.Float dots = new Path2D.Float();
        for (String command : path.split("(?=[A-Z])", -1)) {
            double[] n = numbers(command.substring(1));
            switch (command.charAt(0)) {
                case 'M' -> lines.moveTo(n[0], n[1]);
                case 'L' -> lines.lineTo(n[0], n[1]);
                case 'C' -> lines.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
                case 'A' -> lines.append(new Arc2D.Double(n[0], n[1], n[2], n[3], n[4], n[5], Arc2D.OPEN), false);
                case 'R' -> lines.append(new RoundRectangle2D.Double(n[0], n[1], n[2], n[3], n[4], n[4]), false);
                case 'D' ->
                    dots.append(
                            new Ellipse2D.Double(n[0] - DOT_SIZE / 2, n[1] - DOT_SIZE / 2, DOT_SIZE, DOT_SIZE), false);
                default -> lines.closePath();
            }
        }
        Path2D.Float outline = new Path2D.Float(Path2D.WIND_NON_ZERO);
        BasicStroke pen = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        outline.append(pen.createStrokedShape(lines), false);
        outline.append(dots, false);
        return outline;
    }

    private static double[] numbers(String text) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            return new double[0];
        }
        String[] parts = bare.split(" ", -1);
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Double.parseDouble(parts[i]);
        }
        return numbers;
    }
}
