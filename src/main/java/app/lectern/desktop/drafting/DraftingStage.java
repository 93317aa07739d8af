package app.lectern.desktop.drafting;

/** How far somebody is with a draft by a model. */
enum DraftingStage {
    /** It is said what is wanted. */
    ASKING,
    /** What would be sent is looked at; nothing has been sent. */
    LOOKING,
    /** The model has been asked. */
    WAITING,
    /** Scenes are accepted or left. */
    CHOOSING
}
