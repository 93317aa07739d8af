package app.lectern.desktop;

import app.lectern.desktop.parts.Thumbnail;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** What a window shows once nothing in it changes any more. */
final class StillPicture {
    private static final int PAUSE_MS = 50;
    /** Two alone could both fall between two pictures that are drawn in the background. */
    private static final int EQUAL = 3;

    private static final int MOST = 80;

    private StillPicture() {}

    /** Waits for slides that are still drawn and for what moves, four seconds at most. */
    static BufferedImage of(Scene scene) throws InterruptedException {
        BufferedImage last = now(scene);
        int equal = 1;
        for (int i = 0; i < MOST && equal < EQUAL; i++) {
            Thread.sleep(PAUSE_MS);
            BufferedImage next = now(scene);
            boolean still = same(last, next) && StudioFixture.onFx(() -> isDrawn(scene.getRoot()));
            equal = still ? equal + 1 : 1;
            last = next;
        }
        return last;
    }

    /** The same with what is open above the window. */
    static BufferedImage withPopups(Scene scene) throws InterruptedException {
        BufferedImage picture = of(scene);
        return StudioFixture.onFx(() -> {
            Window.getWindows().stream()
                    .filter(window -> window instanceof PopupWindow && window.isShowing())
                    .forEach(popup -> lay(popup, scene, picture));
            return picture;
        });
    }

    private static void lay(Window popup, Scene scene, BufferedImage picture) {
        SnapshotParameters onNothing = new SnapshotParameters();
        onNothing.setFill(Color.TRANSPARENT);
        Image shown = popup.getScene().getRoot().snapshot(onNothing, null);
        int left = (int) (popup.getX() - scene.getWindow().getX() - scene.getX());
        int top = (int) (popup.getY() - scene.getWindow().getY() - scene.getY());
        Graphics2D graphics = picture.createGraphics();
        graphics.drawImage(buffered(shown, BufferedImage.TYPE_INT_ARGB), left, top, null);
        graphics.dispose();
    }

    /** What the window shows at this moment. */
    static BufferedImage now(Scene scene) {
        return StudioFixture.onFx(() -> {
            scene.getRoot().applyCss();
            return buffered(scene.snapshot(null));
        });
    }

    /** The same picture for those who do not know JavaFX. */
    static BufferedImage buffered(Image picture) {
        return buffered(picture, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage buffered(Image picture, int type) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage out = new BufferedImage(width, height, type);
        int[] pixels = pixels(out);
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return out;
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        return one.getWidth() == other.getWidth() && Arrays.equals(pixels(one), pixels(other));
    }

    private static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    private static boolean isDrawn(Node node) {
        if (!node.isVisible()) {
            return true;
        }
        if (node instanceof ImageView view) {
            return view.getImage() != null || !view.imageProperty().isBound();
        }
        if (node instanceof Thumbnail thumbnail) {
            return thumbnail.imageProperty().get() != null
                    || !thumbnail.imageProperty().isBound();
        }
        return !(node instanceof Parent parent)
                || parent.getChildrenUnmodifiable().stream().allMatch(StillPicture::isDrawn);
    }
}
