/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix.overview;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.overview.Bar;
import org.lectern.ui.AccessibleName;
import org.lectern.workspace.PaperElement;

/** The papers behind a bar. Only rows in sight are filled. */
final class PaperList {

	private final Label heading;
	private final Table table;
	private IProject project;
	private List<PaperReference> papers = List.of();

	/**
	 * Makes the list.
	 *
	 * @param selected
	 *            told of the papers that were selected
	 * @param opened
	 *            told of a paper that is to be opened
	 */
	PaperList(Composite parent, Consumer<List<PaperElement>> selected, Consumer<PaperElement> opened) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 2;
		area.setLayout(layout);
		heading = new Label(area, SWT.NONE);
		heading.setText(Messages.OverviewView_nothingSelected);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.horizontalIndent = 6;
		heading.setLayoutData(data);
		table = new Table(area, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, event -> selected.accept(selection()));
		table.addListener(SWT.DefaultSelection, event -> selection().stream().findFirst().ifPresent(opened));
		AccessibleName.set(table, Messages.OverviewView_papers);
	}

	/** Shows the papers of a bar; none for null. */
	void show(IProject review, Bar bar) {
		project = review;
		papers = bar == null ? List.of() : bar.papers();
		heading.setText(bar == null ? Messages.OverviewView_nothingSelected
				: NLS.bind(Messages.BarText_papers,
						new Object[] { bar.dimension().label(), bar.label(), papers.size() }).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		table.setItemCount(papers.size());
		table.clearAll();
	}

	private void fill(TableItem item, int index) {
		if (index < papers.size()) {
			item.setText(papers.get(index).key() + "  \u2013  " + papers.get(index).file()); //$NON-NLS-1$
		}
	}

	private List<PaperElement> selection() {
		return Arrays.stream(table.getSelectionIndices()).mapToObj(papers::get).map(this::element).toList();
	}

	/** Returns all papers of the list. */
	List<PaperElement> all() {
		return papers.stream().map(this::element).toList();
	}

	private PaperElement element(PaperReference paper) {
		return new PaperElement(project.getFile(IPath.fromPortableString(paper.file())), paper);
	}
}
