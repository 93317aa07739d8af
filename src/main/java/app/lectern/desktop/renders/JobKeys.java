package app.lectern.desktop.renders;

import app.lectern.domain.render.RenderJob;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the list of renders: Alt and arrows move what waits, Enter opens the result or the log. */
final class JobKeys {
    private final RendersViewModel model;
    private final Consumer<RenderJob> showLog;

    JobKeys(RendersViewModel model, Consumer<RenderJob> showLog) {
        this.model = model;
        this.showLog = showLog;
    }

    void listenTo(ListView<ListedJob> list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // a button within a line has its own keys
            boolean mine = list.isFocused()
                    && list.getSelectionModel().getSelectedItem() instanceof ListedJob.Job job
                    && pressed(event, job);
            if (mine) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event, ListedJob.Job job) {
        boolean waits = job.part() == ListedJob.Part.WAITING;
        switch (event.getCode()) {
            case UP, DOWN -> {
                if (!event.isAltDown() || !waits || !model.mayOrder()) {
                    return false;
                }
                model.move(job, event.getCode() == KeyCode.UP ? -1 : 1);
            }
            case ENTER -> open(job);
            case DELETE -> {
                if (waits) {
                    model.cancel(job.row().job());
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void open(ListedJob.Job job) {
        if (job.row().asset() == null) {
            showLog.accept(job.row().job());
        } else {
            model.open(job.row().job());
        }
    }
}
