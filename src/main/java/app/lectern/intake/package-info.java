/** Files of other programs, read into scene drafts; one package inside for each kind of file that has a form of its own. */
@NullMarked
package app.lectern.intake;

import org.jspecify.annotations.NullMarked;
