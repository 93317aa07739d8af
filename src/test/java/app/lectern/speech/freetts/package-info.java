/** Tests of the package. */
@NullMarked
package app.lectern.speech.freetts;

import org.jspecify.annotations.NullMarked;
