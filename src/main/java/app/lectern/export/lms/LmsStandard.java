package app.lectern.export.lms;

/** How a package speaks with a learning management system. */
public enum LmsStandard {
    /** SCORM 1.2, which every system takes. */
    SCORM_12,
    /** SCORM 2004, 4th edition: complete and passed are told apart. */
    SCORM_2004,
    /** cmi5: statements to a learning record store that the system names, with its own token. */
    CMI5,
    /** xAPI (Tin Can): statements to the learning record store of the launch address. */
    XAPI
}
