package app.lectern.desktop.player;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** What every player tells in the same way, however it plays. */
abstract class BasePlayer implements VideoPlayer {
    final ReadOnlyDoubleWrapper seconds = new ReadOnlyDoubleWrapper();
    final ReadOnlyBooleanWrapper sounds = new ReadOnlyBooleanWrapper(true);
    final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();

    @Override
    public final ReadOnlyBooleanProperty sounds() {
        return sounds.getReadOnlyProperty();
    }

    @Override
    public final ReadOnlyDoubleProperty seconds() {
        return seconds.getReadOnlyProperty();
    }

    @Override
    public final ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }
}
