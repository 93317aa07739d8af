package app.lectern.desktop.settings;

/** How bright the window is. */
public enum Look {
    LIGHT,
    DARK,
    SYSTEM
}
