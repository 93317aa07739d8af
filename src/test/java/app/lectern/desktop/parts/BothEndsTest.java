package app.lectern.desktop.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class BothEndsTest {
    private final Region left = part(100, 20);
    private final Region right = part(60, 30);
    private final BothEnds row = new BothEnds(left, right);

    private static Region part(double width, double height) {
        Region part = new Region();
        part.setPrefSize(width, height);
        return part;
    }

    private void fit(double width) {
        row.resize(width, row.prefHeight(width));
        row.layout();
    }

    @Test
    void withRoomForBothTheyStandInOneRow() {
        fit(200);
        assertThat(row.getHeight()).isEqualTo(30);
        assertThat(left.getLayoutX()).isZero();
        assertThat(right.getLayoutX()).isEqualTo(140);
        assertThat(right.getLayoutY()).isZero();
    }

    @Test
    void withoutTheRightOneStandsBelow() {
        fit(150);
        assertThat(row.getHeight()).isEqualTo(20 + 8 + 30);
        assertThat(right.getLayoutX()).isEqualTo(90);
        assertThat(right.getLayoutY()).isEqualTo(28);
    }

    @Test
    void nothingIsWiderThanTheRow() {
        fit(80);
        assertThat(left.getWidth()).isEqualTo(80);
        assertThat(right.getWidth()).isEqualTo(60);
    }

    @Test
    void whatIsNotShownTakesNoRoom() {
        Ui.shown(left, false);
        fit(80);
        assertThat(row.getHeight()).isEqualTo(30);
        assertThat(right.getLayoutX()).isEqualTo(20);
    }
}
