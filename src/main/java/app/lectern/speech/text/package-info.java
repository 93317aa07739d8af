/** Text on its way from what was written to what is spoken. */
@NullMarked
package app.lectern.speech.text;

import org.jspecify.annotations.NullMarked;
