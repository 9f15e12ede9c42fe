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
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.lectern.core.reference.ReferenceFormat;
import org.lectern.core.reference.ReferenceFormatter;
import org.lectern.core.reference.UnknownStyleException;
import org.lectern.model.review.Paper;

/** Formats the reference to a paper in the background: to read a style takes a moment. */
final class ReferenceJob extends Job {

	/** The family of these jobs. */
	static final Object FAMILY = new Object();

	private final Display display;
	private final Consumer<String> receiver;
	private volatile Wanted wanted;
	private ReferenceFormatter formatter;
	private String formatterStyle;

	private record Wanted(Paper paper, String style) {
	}

	/**
	 * Makes the job.
	 *
	 * @param receiver
	 *            gets the reference as Markdown on the thread of the user interface
	 */
	ReferenceJob(Display display, Consumer<String> receiver) {
		super(Messages.ReferenceJob_name);
		this.display = display;
		this.receiver = receiver;
		setSystem(true);
	}

	/** Formats a paper as it is now. */
	void format(Paper paper, String style) {
		wanted = new Wanted(EcoreUtil.copy(paper), style);
		schedule();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Wanted asked = wanted;
		String reference = asked == null ? null : reference(asked);
		if (reference != null && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (asked == wanted) { // else another one is on its way
					receiver.accept(reference);
				}
			});
		}
		return Status.OK_STATUS;
	}

	private String reference(Wanted asked) {
		try {
			if (!asked.style().equals(formatterStyle)) {
				formatter = new ReferenceFormatter(asked.style());
				formatterStyle = asked.style();
			}
			return formatter.reference(asked.paper(), ReferenceFormat.MARKDOWN);
		} catch (UnknownStyleException e) {
			return e.getLocalizedMessage();
		}
	}

	/** Stops formatting. Called on the thread of the user interface. */
	void dispose() {
		wanted = null;
		cancel();
	}
}
