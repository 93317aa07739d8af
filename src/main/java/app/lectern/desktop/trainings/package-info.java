/** Trainings, their end dates and categories, for those who look after them. */
@NullMarked
package app.lectern.desktop.trainings;

import org.jspecify.annotations.NullMarked;
