/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.checks;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.lectern.core.check.Check;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.fix.CheckSettings;

/** All checks in a table that can be filtered, and below it the one that is selected. */
final class ChecksTab {

	private final CheckSettings settings;
	private final Runnable changed;
	private final SashForm sash;
	private final TableViewer viewer;
	private final CheckDetails details;
	private Text filter;

	ChecksTab(Composite parent, CheckSettings settings, Runnable changed) {
		this.settings = settings;
		this.changed = changed;
		sash = new SashForm(parent, SWT.VERTICAL);
		Composite top = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 6).spacing(0, 6).applyTo(top);
		filter = new Text(top, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.ChecksTab_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		viewer = new TableViewer(top, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		createTable();
		Composite bottom = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(bottom);
		details = new CheckDetails(bottom, settings, this::edited);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(details.control());
		sash.setWeights(50, 50);
		filter.addModifyListener(event -> viewer.refresh());
		filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				viewer.getTable().setFocus();
			}
		}));
		viewer.addSelectionChangedListener(event -> details.show(selected()));
		viewer.setInput(CheckCatalog.standard().checks().stream().map(Check::description).toList());
		viewer.setSelection(new StructuredSelection(CheckCatalog.standard().checks().get(0).description()), true);
	}

	private void createTable() {
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 180).applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.ChecksTab_check, 250, CheckDescription::title);
		column(Messages.ChecksTab_severity, 150, this::severity);
		column(Messages.ChecksTab_category, 110, check -> check.category().id());
		column(Messages.ChecksTab_id, 170, CheckDescription::id);
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer ignored, Object parent, Object element) {
				CheckDescription check = (CheckDescription) element;
				String all = String.join(" ", check.title(), check.id(), check.category().id(), severity(check), //$NON-NLS-1$
						check.explanation()).toLowerCase(Locale.ROOT);
				return List.of(filter.getText().toLowerCase(Locale.ROOT).strip().split("\\s+")).stream() //$NON-NLS-1$
						.allMatch(all::contains);
			}
		});
	}

	private void column(String title, int width, Function<CheckDescription, String> label) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return label.apply((CheckDescription) element);
			}

			@Override
			public Font getFont(Object element) {
				return settings.isSet(((CheckDescription) element).id())
						? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
						: null;
			}
		});
	}

	private String severity(CheckDescription check) {
		String set = settings.severity(check.id());
		return set == null ? SeverityNames.of(settings.severityByProfile(check))
				: NLS.bind(Messages.ChecksTab_set, SeverityNames.of(set));
	}

	Control control() {
		return sash;
	}

	/** Shows everything anew, after the profile changed. */
	void refresh() {
		viewer.refresh();
		details.refreshSeverity();
	}

	/** Returns what is wrong with what was entered, null where nothing is. */
	String problem() {
		return details.problem();
	}

	private void edited() {
		if (selected() != null) {
			viewer.update(selected(), null);
		}
		changed.run();
	}

	private CheckDescription selected() {
		return (CheckDescription) viewer.getStructuredSelection().getFirstElement();
	}
}
