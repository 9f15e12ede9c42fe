/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core;

/**
 * How a long piece of work tells where it is and learns that nobody wants its result any more.
 */
public interface Progress {

	/**
	 * Says what is going on and how many steps it takes. May be called again for a next task.
	 *
	 * @param task
	 *            what is being done, localised, never null
	 * @param steps
	 *            the number of steps, 0 or more
	 */
	void begin(String task, int steps);

	/** Says that one more step is done. */
	void step();

	/**
	 * Tells whether the work is to be given up. Asked often, so it has to be quick.
	 *
	 * @return whether to give up
	 */
	boolean isCancelled();

	/**
	 * Gives up when the work is no longer wanted.
	 *
	 * @throws CancelledException
	 *             when {@link #isCancelled()} says so
	 */
	default void check() {
		if (isCancelled()) {
			throw new CancelledException();
		}
	}

	/**
	 * Returns a progress that shows nothing and never cancels.
	 *
	 * @return the progress, never null
	 */
	static Progress none() {
		return SilentProgress.INSTANCE;
	}
}
