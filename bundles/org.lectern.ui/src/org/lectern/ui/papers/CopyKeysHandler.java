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

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.lectern.workspace.PaperElement;

/** Copies the citation keys of the selected papers, alone or in a command of LaTeX. */
public abstract class CopyKeysHandler extends AbstractHandler {

	/** Copies the keys as they are. */
	public static final class Plain extends CopyKeysHandler {

		/** Called by the workbench. */
		public Plain() {
			super("", ", ", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	/** Copies one command that cites all papers. */
	public static final class Citation extends CopyKeysHandler {

		/** Called by the workbench. */
		public Citation() {
			super("\\cite{", ",", "}"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	private final String before;
	private final String separator;
	private final String behind;

	CopyKeysHandler(String before, String separator, String behind) {
		this.before = before;
		this.separator = separator;
		this.behind = behind;
	}

	@Override
	public final Object execute(ExecutionEvent event) {
		List<PaperElement> papers = PaperSelection.of(event);
		if (!papers.isEmpty()) {
			PaperClipboard.put(PaperSelection.shell(event).getDisplay(), before + keys(papers, separator) + behind);
		}
		return null;
	}

	/** Returns the keys of papers, each once. */
	static String keys(List<PaperElement> papers, String separator) {
		return papers.stream().map(paper -> paper.reference().key()).distinct().collect(Collectors.joining(separator));
	}
}
