/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.names;

import java.util.ArrayList;
import java.util.List;

import org.lectern.core.check.CheckedPaper;
import org.lectern.model.review.Field;

/**
 * The name lists of a paper.
 *
 * @param lists
 *            the lists in the order of the fields
 */
record NameLists(List<NameList> lists) {

	/** Returns the lists of a paper, read once for all checks. */
	static List<NameList> of(CheckedPaper paper) {
		return paper.once(NameLists.class, NameLists::read).lists;
	}

	private static NameLists read(CheckedPaper paper) {
		List<NameList> lists = new ArrayList<>(2);
		for (Field field : paper.fields()) {
			NameList list = NameList.of(field);
			if (list != null) {
				lists.add(list);
			}
		}
		return new NameLists(lists);
	}
}
