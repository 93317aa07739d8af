/** What others have written, as scenes that are not yet a script: the drafts, what was left out of them, and the port that reads them. */
@NullMarked
package app.lectern.script.imported;

import org.jspecify.annotations.NullMarked;
