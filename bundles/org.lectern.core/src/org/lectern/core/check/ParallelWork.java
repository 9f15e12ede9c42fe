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

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

import org.lectern.core.Progress;

/**
 * Work on a review that is done in pieces on several threads at once, with one progress for all of them. The pieces are
 * begun by and large in the order they were added in, so the long ones are best added first. For use once.
 */
public final class ParallelWork {

	/** Papers looked at in one piece: some milliseconds of work. */
	public static final int PAPERS = 200;

	private final SharedProgress progress;
	private final List<ForkJoinTask<?>> pieces = new ArrayList<>();

	/**
	 * Begins without pieces.
	 *
	 * @param shown
	 *            where to tell about all of the work, never null; it is never asked or told by two threads at once
	 */
	public ParallelWork(Progress shown) {
		progress = new SharedProgress(shown);
	}

	/**
	 * Returns what pieces ask whether to go on. What they tell it of their own steps is not shown.
	 *
	 * @return the progress, safe to use from several threads, never null
	 */
	public Progress progress() {
		return progress;
	}

	/**
	 * Adds a piece.
	 *
	 * @param piece
	 *            the work, which may be done on any thread, never null
	 */
	public void add(Runnable piece) {
		pieces.add(ForkJoinTask.adapt(() -> {
			progress.check();
			piece.run();
			progress.pieceDone();
		}));
	}

	/**
	 * Does all of the work. When this returns or throws, nobody is at work any more.
	 *
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled; anything else a piece throws is passed on
	 */
	public void run() {
		progress.beginAll(Messages.CheckRunner_checking, pieces.size());
		try {
			ForkJoinTask.invokeAll(pieces);
		} catch (RuntimeException | Error e) {
			progress.giveUp();
			throw e;
		} finally {
			pieces.forEach(ForkJoinTask::quietlyJoin);
		}
	}
}
