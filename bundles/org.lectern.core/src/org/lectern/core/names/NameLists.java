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

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

import org.lectern.core.check.CheckedPaper;
import org.lectern.model.review.Field;

/** Reads the name lists of a paper, once for all checks that ask one after the other. */
final class NameLists {

	private record Reading(CheckedPaper paper, List<NameList> lists) {
	}

	/** What was read last; a reading never changes, so threads at worst read a paper once more. */
	private volatile WeakReference<Reading> last = new WeakReference<>(null);

	/** Returns the lists of a paper in the order of its fields. */
	List<NameList> of(CheckedPaper paper) {
		Reading reading = last.get();
		if (reading == null || reading.paper() != paper) {
			reading = new Reading(paper, read(paper.fields()));
			last = new WeakReference<>(reading);
		}
		return reading.lists();
	}

	private static List<NameList> read(List<Field> fields) {
		List<NameList> lists = new ArrayList<>(2);
		for (Field field : fields) {
			NameList list = NameList.of(field);
			if (list != null) {
				lists.add(list);
			}
		}
		return lists;
	}
}
