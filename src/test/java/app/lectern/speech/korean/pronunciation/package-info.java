/** Whether Korean is pronounced by the rules. */
@NullMarked
package app.lectern.speech.korean.pronunciation;

import org.jspecify.annotations.NullMarked;
