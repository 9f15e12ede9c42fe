/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import org.lectern.core.Progress;

/**
 * The progress of several pieces of work at once. What a piece tells about itself would only mix with what the others
 * tell, so just the pieces are counted.
 */
final class SharedProgress implements Progress {

	private final Progress shown;
	private volatile boolean givenUp;

	SharedProgress(Progress shown) {
		this.shown = shown;
	}

	synchronized void beginAll(String task, int pieces) {
		shown.begin(task, pieces);
	}

	synchronized void pieceDone() {
		shown.step();
	}

	/** Ends the pieces that are still at work, because another one failed. */
	void giveUp() {
		givenUp = true;
	}

	@Override
	public void begin(String task, int steps) {
		// see above
	}

	@Override
	public void step() {
		// see above
	}

	@Override
	public synchronized boolean isCancelled() {
		givenUp = givenUp || shown.isCancelled();
		return givenUp;
	}
}
