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

import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.lectern.core.reading.Rating;
import org.lectern.core.reading.ReadingStatus;
import org.lectern.core.reading.Tags;
import org.lectern.model.review.Paper;
import org.lectern.ui.navigator.Grouping;
import org.lectern.ui.navigator.PaperGroup;
import org.lectern.ui.navigator.PaperRange;

/** What has to be changed about a paper so that it belongs to a group. */
final class GroupChange {

	private GroupChange() {
	}

	/** Returns the change, for a group in groups that of all of them; null where nothing can be changed for it. */
	static Consumer<Paper> of(Object target) {
		if (target instanceof PaperRange range) {
			return of(range.parent());
		}
		if (!(target instanceof PaperGroup group)) {
			return null;
		}
		Consumer<Paper> outer = of(group.parent());
		Consumer<Paper> own = own(group);
		return outer == null ? own : own == null ? outer : outer.andThen(own);
	}

	private static Consumer<Paper> own(PaperGroup group) {
		return switch (group.grouping()) {
		case TAG -> group.value().isEmpty() ? null : paper -> Tags.add(paper, group.value());
		case STATUS -> ReadingStatus.valueOf(group.value())::applyTo;
		case RATING -> paper -> Rating.apply(paper, group.value().isEmpty() ? 0 : Integer.parseInt(group.value()));
		default -> null;
		};
	}

	/** Returns the file a group or one around it stands for, null for none. */
	static IFile file(Object target) {
		if (target instanceof IFile file) {
			return file;
		}
		if (target instanceof PaperRange range) {
			return file(range.parent());
		}
		if (target instanceof PaperGroup group) {
			return group.grouping() == Grouping.FILE ? group.project().getFile(IPath.fromPortableString(group.value()))
					: file(group.parent());
		}
		return null;
	}
}
