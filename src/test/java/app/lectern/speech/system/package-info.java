@NullMarked
package app.lectern.speech.system;

import org.jspecify.annotations.NullMarked;
