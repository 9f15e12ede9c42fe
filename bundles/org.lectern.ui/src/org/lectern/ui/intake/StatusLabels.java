/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.intake;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.lectern.core.io.intake.FieldDifference;
import org.lectern.core.io.intake.IntakeItem;
import org.lectern.core.io.intake.IntakeStatus;

/** Words and images for what becomes of a record. */
final class StatusLabels {

	private StatusLabels() {
	}

	static String of(IntakeStatus status) {
		return switch (status) {
		case NEW -> Messages.StatusLabels_new;
		case UPDATED -> Messages.StatusLabels_updated;
		case CONFLICT -> Messages.StatusLabels_conflict;
		case UNCHANGED -> Messages.StatusLabels_unchanged;
		case SKIPPED -> Messages.StatusLabels_skipped;
		};
	}

	/** Returns an image of the workbench, which nobody disposes. */
	static Image imageOf(IntakeStatus status) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(switch (status) {
		case NEW -> ISharedImages.IMG_OBJ_ADD;
		case UPDATED -> ISharedImages.IMG_TOOL_FORWARD;
		case CONFLICT, SKIPPED -> ISharedImages.IMG_OBJS_WARN_TSK;
		case UNCHANGED -> ISharedImages.IMG_OBJ_ELEMENT;
		});
	}

	/** Says what changes, or why nothing does. */
	static String detailsOf(IntakeItem item) {
		List<FieldDifference> conflicts = item.conflicts();
		String fields = String.join(", ", //$NON-NLS-1$
				(conflicts.isEmpty() ? item.differences().stream().filter(FieldDifference::isTaken).filter(difference -> !difference.isOrigin())
						: conflicts.stream())
						.map(FieldDifference::field).toList());
		if (item.reason().isEmpty()) {
			return fields;
		}
		return fields.isEmpty() ? item.reason() : NLS.bind(Messages.StatusLabels_fieldsAndReason, fields, item.reason());
	}

	static String of(FieldDifference.Kind kind) {
		return switch (kind) {
		case ADDED -> Messages.StatusLabels_added;
		case UPDATED -> Messages.StatusLabels_changed;
		case CONFLICT -> Messages.StatusLabels_both;
		case DIFFERENT -> Messages.StatusLabels_different;
		};
	}
}
