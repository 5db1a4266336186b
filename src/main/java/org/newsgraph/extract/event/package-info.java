/**
 * What an article says happened, will happen or did not happen, and who plays a part in it. Words
 * that tell events, and what may stand around them, are data files beside this package's classes.
 */
package org.newsgraph.extract.event;
