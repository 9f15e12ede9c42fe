/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.export;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.lectern.ui.AccessibleName;
import org.lectern.ui.OpenReviews;

/** Asks which papers: those selected, those a filter shows, or all of a review. */
final class ScopeGroup {

	private final ExportStart start;
	private final List<IProject> reviews = OpenReviews.all();
	private final Button selected;
	private final Button filtered;
	private final Combo review;

	ScopeGroup(Composite parent, ExportStart start, Runnable changed) {
		this.start = start;
		Group group = new Group(parent, SWT.NONE);
		group.setText(Messages.ScopeGroup_papers);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(group);
		selected = radio(group, NLS.bind(Messages.ScopeGroup_selected, start.selected().size()), 2);
		filtered = radio(group, start.filter().isEmpty() ? Messages.ScopeGroup_noFilter
				: NLS.bind(Messages.ScopeGroup_filtered, start.filtered().size(), start.filter().replace("&", "&&")), 2); //$NON-NLS-1$ //$NON-NLS-2$
		Button all = radio(group, Messages.ScopeGroup_all, 1);
		review = new Combo(group, SWT.DROP_DOWN | SWT.READ_ONLY);
		reviews.forEach(project -> review.add(project.getName()));
		review.select(Math.max(0, reviews.indexOf(start.review())));
		AccessibleName.set(review, Messages.ScopeGroup_review);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(review);
		selected.setEnabled(!start.selected().isEmpty());
		filtered.setEnabled(!start.filtered().isEmpty());
		all.setEnabled(!reviews.isEmpty());
		Button first = selected.isEnabled() ? selected : filtered.isEnabled() ? filtered : all;
		first.setSelection(true);
		review.setEnabled(first == all && !reviews.isEmpty());
		for (Button button : List.of(selected, filtered, all)) {
			button.addListener(SWT.Selection, event -> {
				review.setEnabled(all.getSelection());
				changed.run();
			});
		}
		review.addListener(SWT.Selection, event -> changed.run());
	}

	private static Button radio(Composite parent, String text, int columns) {
		Button radio = new Button(parent, SWT.RADIO);
		radio.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).span(columns, 1).applyTo(radio);
		return radio;
	}

	/** Returns which papers, null where there is no review. */
	ExportScope scope() {
		if (selected.getSelection()) {
			return ExportScope.of(start.selected());
		}
		if (filtered.getSelection()) {
			return ExportScope.of(start.filtered());
		}
		return reviews.isEmpty() ? null : ExportScope.all(reviews.get(review.getSelectionIndex()));
	}
}
