/** Finding and replacing words in all scenes of a script. */
@NullMarked
package app.lectern.script.find;

import org.jspecify.annotations.NullMarked;
