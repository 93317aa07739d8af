/** FreeTTS, English in plain Java. */
@NullMarked
package app.lectern.speech.freetts;

import org.jspecify.annotations.NullMarked;
