@NullMarked
package app.lectern.speech.text;

import org.jspecify.annotations.NullMarked;
