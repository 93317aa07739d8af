@NullMarked
package app.lectern.speech.korean.pronunciation;

import org.jspecify.annotations.NullMarked;
