/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix.review;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.lectern.ui.OpenReviews;

/** Lets the user choose which review a view shows; takes no place where there is only one. */
public final class ReviewPicker {

	private final Composite area;
	private final Combo combo;
	private final Consumer<IProject> chosen;
	private List<IProject> reviews = List.of();
	private String wanted;
	private IProject current;

	/**
	 * Makes the control.
	 *
	 * @param parent
	 *            a composite with a grid, never null
	 * @param wanted
	 *            the name of the review to begin with, as soon as there is one of this name; null for the first one
	 * @param chosen
	 *            told of each other review, or null for none, never null
	 */
	public ReviewPicker(Composite parent, String wanted, Consumer<IProject> chosen) {
		this.wanted = wanted;
		this.chosen = chosen;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		area.setLayout(layout);
		GridDataFactory.swtDefaults().applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.ReviewPicker_label);
		combo = new Combo(area, SWT.READ_ONLY);
		combo.addListener(SWT.Selection, event -> choose(reviews.get(combo.getSelectionIndex())));
	}

	/** Offers the reviews there are now. Called in the thread of the user interface. */
	public void refresh() {
		if (area.isDisposed()) {
			return;
		}
		reviews = OpenReviews.all();
		combo.setItems(reviews.stream().map(IProject::getName).toArray(String[]::new));
		IProject next = reviews.stream().filter(review -> review.getName().equals(wanted)).findFirst()
				.orElse(reviews.contains(current) ? current : reviews.isEmpty() ? null : reviews.get(0));
		combo.select(reviews.indexOf(next));
		show(area, reviews.size() > 1);
		if (next == null ? current != null || wanted == null : !next.equals(current)) {
			current = next;
			chosen.accept(next);
		}
	}

	/**
	 * Chooses a review.
	 *
	 * @param review
	 *            an open review, never null
	 */
	public void choose(IProject review) {
		wanted = review.getName();
		refresh();
	}

	/**
	 * Returns the review.
	 *
	 * @return the project, null where there is none
	 */
	public IProject current() {
		return current;
	}

	private static void show(Control control, boolean visible) {
		GridData data = (GridData) control.getLayoutData();
		if (data.exclude == visible || control.getVisible() != visible) {
			data.exclude = !visible;
			control.setVisible(visible);
			control.getParent().layout();
		}
	}
}
