package app.lectern.desktop.actions;

/** What an action is about: its heading where actions are listed. */
public enum ActionGroup {
    GO,
    EDIT,
    PLAY,
    REVIEW,
    SETTINGS,
    WINDOW
}
