@NullMarked
package app.lectern.speech.piper;

import org.jspecify.annotations.NullMarked;
