/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.editor;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jface.text.IRegion;

/** The selections that were made larger step by step, so that they can be made smaller in the same steps. */
public final class SelectionHistory {

	private final Deque<IRegion> smaller = new ArrayDeque<>();
	private IRegion present;

	/**
	 * Notes down that a selection was made larger. The steps before it count only where it is the result of the last one.
	 *
	 * @param from
	 *            the selection before, never null
	 * @param to
	 *            the selection after, never null
	 */
	public void enlarged(IRegion from, IRegion to) {
		if (!from.equals(present)) {
			smaller.clear();
		}
		smaller.push(from);
		present = to;
	}

	/**
	 * Takes back the last step.
	 *
	 * @param selection
	 *            the selection as it is, never null
	 * @return the selection before the last step; null where there is none, or the user selected something else since
	 */
	public IRegion shrink(IRegion selection) {
		if (!selection.equals(present) || smaller.isEmpty()) {
			return null;
		}
		present = smaller.pop();
		return present;
	}
}
