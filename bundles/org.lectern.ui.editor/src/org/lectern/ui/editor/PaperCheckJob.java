/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.lectern.core.CancelledException;
import org.lectern.core.record.EntryExcerpt;
import org.lectern.core.record.PaperRecord;
import org.lectern.core.record.RecordCheck;
import org.lectern.workspace.MonitorProgress;

/** Checks a paper as it is typed, a moment after the last key. */
final class PaperCheckJob extends Job {

	/** The family of these jobs. */
	static final Object FAMILY = new Object();

	/** How long after the last key, in milliseconds. */
	private static final int DELAY = 300;

	private final Display display;
	private final Consumer<RecordCheck> receiver;
	private volatile Wanted wanted;

	private record Wanted(EntryExcerpt entry, PaperRecord record) {
	}

	/**
	 * Makes the job.
	 *
	 * @param receiver
	 *            called on the thread of the user interface, with null where there is no paper to check
	 */
	PaperCheckJob(Display display, Consumer<RecordCheck> receiver) {
		super(Messages.PaperCheckJob_name);
		this.display = display;
		this.receiver = receiver;
		setSystem(true);
	}

	/** Checks what a paper says by now, and no longer what it said before. */
	void check(PaperDraft draft) {
		Wanted asked = draft == null ? null : new Wanted(draft.excerpt(), draft.record());
		if (asked == null) {
			wanted = null;
			cancel();
			receiver.accept(null);
		} else if (!asked.equals(wanted)) {
			wanted = asked;
			cancel();
			schedule(DELAY);
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Wanted asked = wanted;
		if (asked == null) {
			return Status.CANCEL_STATUS;
		}
		try {
			RecordCheck check = asked.entry().check(asked.record(), new MonitorProgress(monitor));
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (asked == wanted) { // else what was checked is no longer there
						receiver.accept(check);
					}
				});
			}
			return Status.OK_STATUS;
		} catch (CancelledException e) {
			return Status.CANCEL_STATUS;
		}
	}

	/** Stops checking. Called on the thread of the user interface. */
	void dispose() {
		wanted = null;
		cancel();
	}
}
