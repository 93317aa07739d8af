package app.lectern.desktop;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderStep;
import app.lectern.video.VideoChapter;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Watches a finished video and cancels a render in a window of this machine; says on standard output what it saw. */
final class RealWindowProgram {
    /** Of a picture's height: below it stand the subtitles. */
    private static final double ABOVE_SUBTITLES = 0.7;
    /** Mean difference of greens, of 255, from which a picture is another slide; the coding alone makes about 1. */
    private static final double ANOTHER = 6;

    /** In the light look. */
    private static final Color POPUP_BORDER = Color.web("#d8dde0");

    private static final int DRAG_STEPS = 20;
    private static final int DRAG_PAUSE_MS = 40;

    private final StudioFixture studio;
    private final Path picture;

    private RealWindowProgram(StudioFixture studio, Path picture) {
        this.studio = studio;
        this.picture = picture;
    }

    /** Arguments: an empty folder for the workspace, and the file for what the screen shows. */
    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]);
        List<VideoChapter> scenes = RenderedLesson.render(root, 1);
        try (StudioFixture studio = StudioFixture.open(root)) {
            RealWindowProgram program = new RealWindowProgram(studio, Path.of(args[1]));
            studio.size(1280, 800);
            program.watch(scenes);
            program.cancel();
            program.reorder();
            program.popup();
        }
        System.out.println("end");
        System.exit(0);
    }

    private void watch(List<VideoChapter> scenes) throws Exception {
        click("렌더");
        click("결과 열기");
        studio.see("글 대본");
        studio.awaitTrue(() -> player() != null);
        System.out.println("player: " + StudioFixture.onFx(this::player));
        click("재생");
        studio.awaitTrue(() -> position() > 0.5);
        System.out.println("played");
        if (studio.sees("일시 정지")) {
            click("일시 정지");
        }
        StudioFixture.onFx(() -> {
            slider().setValue(scenes.get(1).startSec() + 1.5);
            return true;
        });
        BufferedImage first = RenderedLesson.slide(studio.lectern(), 0, 1280, 720);
        BufferedImage second = RenderedLesson.slide(studio.lectern(), 1, 1280, 720);
        studio.awaitTrue(() -> {
            BufferedImage now = screen();
            double right = PictureDistance.of(now, second, ABOVE_SUBTITLES);
            return right < ANOTHER && right < PictureDistance.of(now, first, ABOVE_SUBTITLES) / 2;
        });
        System.out.println("the slide of scene 2");
        Files.createDirectories(picture.toAbsolutePath().getParent());
        ImageIO.write(screen(studio.root()), "png", picture.toFile());
    }

    private void cancel() throws Exception {
        try (HeldRender held = new HeldRender(studio.lectern(), RenderStep.RENDER_SLIDES)) {
            RenderedVideos.render(studio, "v", "안전하게 보관하기");
            press(KeyCode.DIGIT4);
            studio.see(
                    new Words(java.util.Locale.KOREAN).of("step." + held.step().name()) + " 0 %");
            click("취소");
            studio.see("취소됨");
            System.out.println("cancelled");
        }
    }

    /** One is held, so the others wait; the last is dragged before the first of them. */
    private void reorder() throws Exception {
        try (HeldRender held = new HeldRender(studio.lectern(), RenderStep.RENDER_SLIDES)) {
            RenderedVideos.render(studio, "held", "하나");
            studio.see(stepBegun(held));
            for (String name : List.of("둘", "셋", "넷")) {
                RenderedVideos.render(studio, name, name);
            }
            studio.awaitTrue(() -> waiting().size() == 3 && studio.sees("넷"));
            drag("넷", "둘");
            studio.awaitTrue(() -> waiting().equals(List.of("넷", "둘", "셋")));
        }
        System.out.println("dragged");
    }

    /** This screen has no transparent windows: the corners of what opens are its border, not what lies behind it. */
    private void popup() {
        press(KeyCode.DIGIT1);
        studio.awaitTrue(() -> StudioFixture.onFx(() -> studio.root().lookup(".combo-box")) != null);
        StudioFixture.onFx(() -> {
            ((ComboBox<?>) studio.root().lookup(".combo-box")).show();
            return true;
        });
        studio.awaitTrue(
                () -> StudioFixture.onFx(RealWindowProgram::cornersOfPopups).equals(Set.of(POPUP_BORDER)));
        System.out.println("square");
    }

    private static Set<Color> cornersOfPopups() {
        Robot robot = new Robot();
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .flatMap(popup -> Stream.of(
                        robot.getPixelColor(popup.getX(), popup.getY()),
                        robot.getPixelColor(popup.getX() + popup.getWidth() - 1, popup.getY() + popup.getHeight() - 1)))
                .collect(Collectors.toSet());
    }

    private static String stepBegun(HeldRender held) {
        return new Words(Locale.KOREAN).of("step." + held.step().name()) + " 0 %";
    }

    private List<String> waiting() {
        return studio.lectern().renders().unfinished(StudioFixture.REVIEWER).stream()
                .filter(job -> job.status() == RenderJobStatus.PENDING)
                .map(RenderJob::videoId)
                .toList();
    }

    /** Takes the row of one job and drops it on the upper half of another's. */
    private void drag(String from, String to) throws Exception {
        Bounds taken = studio.placeOfWords(from);
        Bounds dropped = studio.placeOfWords(to);
        double step = (dropped.getMinY() - 4 - taken.getCenterY()) / DRAG_STEPS;
        StudioFixture.onFx(() -> {
            Robot robot = new Robot();
            robot.mouseMove(taken.getCenterX(), taken.getCenterY());
            robot.mousePress(MouseButton.PRIMARY);
            return true;
        });
        for (int i = 1; i <= DRAG_STEPS; i++) {
            double y = taken.getCenterY() + i * step;
            Thread.sleep(DRAG_PAUSE_MS);
            // the system's own loop runs while something is dragged
            Platform.runLater(() -> new Robot().mouseMove(taken.getCenterX(), y));
        }
        Thread.sleep(DRAG_PAUSE_MS * 5);
        Platform.runLater(() -> new Robot().mouseRelease(MouseButton.PRIMARY));
    }

    private @Nullable String player() {
        return studio.root().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .filter(text -> text != null && text.contains("재생기로 보여 드립니다"))
                .findFirst()
                .orElse(null);
    }

    private Slider slider() {
        return (Slider) studio.root().lookup(".player-bar .slider");
    }

    private double position() {
        return StudioFixture.onFx(() -> slider().getValue());
    }

    /** Moves the pointer of the system there and presses its button. */
    private void click(String words) {
        Bounds place = studio.placeOf(words);
        StudioFixture.onFx(() -> {
            Robot robot = new Robot();
            robot.mouseMove(place.getCenterX(), place.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
            return true;
        });
    }

    private static void press(KeyCode digit) {
        StudioFixture.onFx(() -> {
            Robot robot = new Robot();
            robot.keyPress(KeyCode.CONTROL);
            robot.keyType(digit);
            robot.keyRelease(KeyCode.CONTROL);
            return true;
        });
    }

    /** The video as the screen shows it. */
    private BufferedImage screen() {
        return screen(Objects.requireNonNull(StudioFixture.onFx(() -> {
            Node media = studio.root().lookup(".player .media-view");
            return media == null ? studio.root().lookup(".player .image-view") : media;
        })));
    }

    private static BufferedImage screen(Node node) {
        return StudioFixture.onFx(() -> {
            Bounds place = node.localToScreen(node.getBoundsInLocal());
            WritableImage seen = new Robot()
                    .getScreenCapture(
                            null,
                            new Rectangle2D(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight()));
            return StillPicture.buffered(seen);
        });
    }
}
