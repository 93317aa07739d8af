package app.lectern.desktop.renders;

import app.lectern.desktop.parts.DropPlace;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of the list of renders. What waits can be dragged to another place in line. */
final class JobCell extends ListCell<ListedJob> {
    private static final DataFormat JOB = new DataFormat("application/x-lectern-job");

    private final JobLines lines;
    private final RendersViewModel model;
    private final PublishForm publish;
    private final Map<ListedJob.Part, JobLine> mine = new EnumMap<>(ListedJob.Part.class);
    private final DropPlace place = new DropPlace(this);
    private @Nullable ListedJob shown;

    JobCell(JobLines lines, PublishForm publish, RendersViewModel model) {
        this.lines = lines;
        this.publish = publish;
        this.model = model;
        setPrefWidth(0);
        setPadding(Insets.EMPTY);
        setOnDragDetected(_ -> drag());
        setOnDragOver(this::over);
        setOnDragExited(_ -> place.clear());
        setOnDragDropped(this::drop);
    }

    /** As high as its content is at the width of the list, where long words take two lines. */
    @Override
    protected double computePrefHeight(double width) {
        double across = width > 0 ? width : getWidth();
        return getGraphic() instanceof Region content && across > 0
                ? snapSizeY(content.prefHeight(across - snappedLeftInset() - snappedRightInset()))
                        + snappedTopInset()
                        + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    @Override
    protected void updateItem(@Nullable ListedJob item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        ListedJob now = empty ? null : item;
        // the same line stays as it is, with the keyboard in it
        if (now == null || !now.equals(shown) || getGraphic() == null) {
            show(now);
        }
    }

    private void show(@Nullable ListedJob now) {
        leaveFocus(now);
        shown = now;
        mine.forEach((part, line) -> {
            if (!(now instanceof ListedJob.Job job) || job.part() != part) {
                line.leave();
            }
        });
        Region content = now == null ? null : content(now);
        // a line that stays needs no new styles
        if (content == null || !content.equals(getGraphic())) {
            setGraphic(content);
        }
        setFocusTraversable(false);
    }

    /** The keyboard does not go over from one job's buttons to those of another that comes into its place. */
    private void leaveFocus(@Nullable ListedJob now) {
        boolean same = now instanceof ListedJob.Job to
                && shown instanceof ListedJob.Job from
                && to.jobId().equals(from.jobId());
        if (isFocusWithin() && !same && !publish.isBeingWritten()) {
            getListView().requestFocus();
        }
    }

    private Region content(ListedJob now) {
        return switch (now) {
            case ListedJob.Head head -> lines.head(head);
            case ListedJob.Job job -> line(job).show(job);
        };
    }

    private JobLine line(ListedJob.Job job) {
        // the rows of what was finished and cancelled are alike
        ListedJob.Part part = job.part() == ListedJob.Part.CANCELED ? ListedJob.Part.DONE : job.part();
        return mine.computeIfAbsent(part, lines::of);
    }

    /** Shows its job no more. */
    void close() {
        mine.values().forEach(JobLine::leave);
    }

    /** Builds the line anew. */
    void again() {
        show(shown);
    }

    private ListedJob.@Nullable Job waiting() {
        boolean waits = shown instanceof ListedJob.Job job && job.part() == ListedJob.Part.WAITING && model.mayOrder();
        return waits ? (ListedJob.Job) shown : null;
    }

    private void drag() {
        ListedJob.Job job = waiting();
        if (job != null) {
            ClipboardContent content = new ClipboardContent();
            content.put(JOB, job.jobId());
            var board = startDragAndDrop(TransferMode.MOVE);
            board.setContent(content);
            board.setDragView(snapshot(null, null));
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasContent(JOB) && waiting() != null) {
            event.acceptTransferModes(TransferMode.MOVE);
            place.show(event);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        ListedJob.Job here = waiting();
        if (here != null && event.getDragboard().getContent(JOB) instanceof String jobId) {
            var line = model.in(ListedJob.Part.WAITING);
            int before = place.isAbove(event) ? here.place() - 1 : here.place();
            line.stream()
                    .filter(job -> job.jobId().equals(jobId))
                    .findFirst()
                    .ifPresent(job -> model.moveBefore(job, before < line.size() ? line.get(before) : null));
            event.setDropCompleted(true);
            event.consume();
        }
        place.clear();
    }
}
