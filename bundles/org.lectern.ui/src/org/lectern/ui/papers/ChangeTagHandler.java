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
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.reading.Tags;
import org.lectern.ui.navigator.PaperTags;
import org.lectern.workspace.PaperElement;

/** Adds a tag to the selected papers, or removes one from them. Which one is asked where the command does not say it. */
public abstract class ChangeTagHandler extends AbstractHandler {

	/** Adds a tag. */
	public static final class Add extends ChangeTagHandler {

		/** Called by the workbench. */
		public Add() {
			super(true);
		}
	}

	/** Removes a tag. */
	public static final class Remove extends ChangeTagHandler {

		/** Called by the workbench. */
		public Remove() {
			super(false);
		}
	}

	private final boolean adds;

	ChangeTagHandler(boolean adds) {
		this.adds = adds;
	}

	@Override
	public final Object execute(ExecutionEvent event) {
		List<PaperElement> papers = PaperSelection.of(event);
		if (papers.isEmpty()) {
			return null;
		}
		Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		known.addAll(adds ? PaperTags.ofReviews(papers) : PaperTags.of(papers));
		TagDialog dialog = new TagDialog(PaperSelection.shell(event), adds, papers.size(), known);
		if (dialog.open() == Window.OK) {
			String tag = dialog.tag();
			if (adds) {
				PaperOperationJob.edit(NLS.bind(Messages.ChangeTagHandler_add, tag), papers, paper -> Tags.add(paper, tag));
			} else {
				PaperOperationJob.edit(NLS.bind(Messages.ChangeTagHandler_remove, tag), papers,
						paper -> Tags.remove(paper, tag));
			}
		}
		return null;
	}
}
