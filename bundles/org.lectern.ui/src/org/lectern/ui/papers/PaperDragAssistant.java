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

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.navigator.CommonDragAdapterAssistant;
import org.lectern.workspace.PaperElement;

/** Lets papers be dragged into text, where their citation keys are put. */
public final class PaperDragAssistant extends CommonDragAdapterAssistant {

	/** Called by the navigator. */
	public PaperDragAssistant() {
	}

	@Override
	public Transfer[] getSupportedTransferTypes() {
		return new Transfer[] { TextTransfer.getInstance() };
	}

	@Override
	public boolean setDragData(DragSourceEvent event, IStructuredSelection selection) {
		String keys = text(selection);
		event.data = keys;
		return keys != null;
	}

	/**
	 * Returns the text that papers are dragged as.
	 *
	 * @param selection
	 *            what is dragged, never null
	 * @return the citation keys with commas between them; null where something else is dragged as well, or nothing
	 */
	public static String text(IStructuredSelection selection) {
		List<PaperElement> papers = PaperSelection.of(selection, null);
		return papers.isEmpty() || papers.size() < selection.size() ? null : CopyKeysHandler.keys(papers, ","); //$NON-NLS-1$
	}
}
