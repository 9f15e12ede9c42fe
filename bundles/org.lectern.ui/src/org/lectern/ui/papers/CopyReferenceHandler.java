/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.papers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.reference.ReferenceFormat;
import org.lectern.core.reference.ReferenceFormatter;
import org.lectern.core.reference.UnknownStyleException;
import org.lectern.model.review.Paper;
import org.lectern.ui.preferences.ReviewPreferences;
import org.lectern.workspace.PaperElement;

/** Copies the selected papers as a list of references in a style, as plain text and with markup. */
public final class CopyReferenceHandler extends AbstractHandler {

	/** The id of the command. */
	static final String COMMAND = "org.lectern.ui.copyReference"; //$NON-NLS-1$
	/** The parameter with the id of the style, that of the preferences where it is missing. */
	static final String STYLE = "org.lectern.ui.copyReference.style"; //$NON-NLS-1$

	/** Called by the workbench. */
	public CopyReferenceHandler() {
	}

	@Override
	public Object execute(ExecutionEvent event) {
		List<PaperElement> papers = PaperSelection.of(event);
		String style = event.getParameter(STYLE);
		if (!papers.isEmpty()) {
			new CopyReferenceJob(PaperSelection.shell(event).getDisplay(), papers,
					style == null ? ReviewPreferences.citationStyle() : style).schedule();
		}
		return null;
	}

	private static final class CopyReferenceJob extends CopyTextJob {

		private final String style;
		private final List<String> texts = new ArrayList<>();
		private final List<String> marked = new ArrayList<>();

		CopyReferenceJob(Display display, List<PaperElement> papers, String style) {
			super(Messages.CopyReferenceHandler_job, display, papers);
			this.style = style;
		}

		@Override
		void add(ReviewCorpus corpus, List<Paper> ofReview, IProgressMonitor monitor) throws CoreException {
			try {
				ReferenceFormatter formatter = new ReferenceFormatter(style);
				texts.addAll(formatter.references(ofReview, ReferenceFormat.TEXT));
				marked.addAll(formatter.references(ofReview, ReferenceFormat.HTML));
			} catch (UnknownStyleException e) {
				throw new CoreException(new Status(IStatus.ERROR, PLUGIN, e.getLocalizedMessage(), e));
			}
		}

		@Override
		String text() {
			return String.join("\n", texts); //$NON-NLS-1$
		}

		@Override
		String html() {
			return "<p>" + String.join("</p>\n<p>", marked) + "</p>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}
}
