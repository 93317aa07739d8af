@NullMarked
package app.lectern.speech.korean.reading;

import org.jspecify.annotations.NullMarked;
