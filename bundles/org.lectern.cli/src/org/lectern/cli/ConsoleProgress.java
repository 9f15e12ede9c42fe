/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli;

import java.io.PrintStream;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;

/**
 * Shows progress on a line of its own that is drawn over and over on a terminal, and removed in the end. Where no
 * person watches, only long tasks are named, once.
 */
final class ConsoleProgress implements Progress {

	/** Tasks of this many steps are worth a line in a log. */
	private static final int LONG_TASK = 500;

	/** A person does not read faster than that. In milliseconds. */
	private static final long INTERVAL = 100;

	private final PrintStream err;

	private final boolean terminal;

	private boolean silent;

	private String task = ""; //$NON-NLS-1$

	private int steps;

	private int done;

	private int drawnLength;

	private long drawnAt;

	private volatile boolean cancelled;

	ConsoleProgress(PrintStream err, boolean terminal) {
		this.err = err;
		this.terminal = terminal;
	}

	/** From now on shows nothing. */
	void silence() {
		silent = true;
	}

	/** Makes the work give up at its next step. */
	void cancel() {
		cancelled = true;
	}

	@Override
	public void begin(String newTask, int newSteps) {
		task = newTask;
		steps = newSteps;
		done = 0;
		if (!terminal && !silent && newSteps >= LONG_TASK) {
			err.println(NLS.bind(Messages.ConsoleProgress_task, task, steps));
		}
		draw();
	}

	@Override
	public void step() {
		done++;
		draw();
	}

	@Override
	public boolean isCancelled() {
		return cancelled;
	}

	private void draw() {
		if (!terminal || silent || System.currentTimeMillis() - drawnAt < INTERVAL) {
			return;
		}
		drawnAt = System.currentTimeMillis();
		String line = steps == 0 ? task : NLS.bind(Messages.ConsoleProgress_step, new Object[] { task, done, steps });
		redraw(line);
	}

	/** Removes the line. */
	void end() {
		if (drawnLength > 0) {
			redraw(""); //$NON-NLS-1$
			err.print('\r');
			err.flush();
		}
	}

	private void redraw(String line) {
		err.print('\r' + line + " ".repeat(Math.max(0, drawnLength - line.length()))); //$NON-NLS-1$
		err.flush();
		drawnLength = line.length();
	}
}
