/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import org.eclipse.core.runtime.IPath;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.reading.Rating;
import org.lectern.core.reading.ReadingStatus;

/** Names a group of papers. */
final class GroupLabel {

	private GroupLabel() {
	}

	/**
	 * Returns the name of a group.
	 *
	 * @param group
	 *            the group, never null
	 * @return the name, localised, never null
	 */
	static String of(PaperGroup group) {
		String value = group.value();
		if (value.isEmpty()) {
			return none(group.grouping());
		}
		return switch (group.grouping()) {
		case FILE -> IPath.fromPortableString(value).lastSegment();
		case STATUS -> of(ReadingStatus.valueOf(value));
		case RATING -> Rating.stars(Integer.parseInt(value));
		case PROBLEM -> check(value);
		default -> value;
		};
	}

	/** Returns the name of a reading status. */
	static String of(ReadingStatus status) {
		return switch (status) {
		case UNREAD -> Messages.GroupLabel_unread;
		case SKIMMED -> Messages.GroupLabel_skimmed;
		case READ -> Messages.GroupLabel_read;
		};
	}

	private static String none(Grouping grouping) {
		return switch (grouping) {
		case FILE, STATUS -> ""; //$NON-NLS-1$
		case YEAR -> Messages.GroupLabel_noYear;
		case VENUE -> Messages.GroupLabel_noVenue;
		case FIRST_AUTHOR -> Messages.GroupLabel_noAuthor;
		case TAG -> Messages.GroupLabel_noTag;
		case ENTRY_TYPE -> Messages.GroupLabel_noType;
		case RATING -> Messages.GroupLabel_noRating;
		case PROBLEM -> Messages.GroupLabel_noProblem;
		};
	}

	private static String check(String id) {
		CheckDescription description = CheckCatalog.standard().description(id);
		return description == null ? id : description.title();
	}
}
