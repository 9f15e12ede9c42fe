/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** The widgets of the welcome page: a heading and two columns of links, or one where there is little room. */
public final class WelcomePage {

	/** Below this width, in pixels, the columns stand one below the other. */
	private static final int TWO_COLUMNS = 760;
	private static final int COLUMN_WIDTH = 400;
	private static final int LEAST_COLUMN_WIDTH = 220;
	private static final int MARGIN = 32;
	private static final int IMAGE_SIZE = 32;

	/** By this name style sheets know a link; css/welcome-dark.css gives it its colour. */
	private static final String STYLE = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$
	private static final String LINK_STYLE = "LecternWelcomeLink"; //$NON-NLS-1$

	private final ScrolledComposite scroller;
	private final Composite body;
	private final Composite columns;
	private final ResourceManager resources;
	private final Consumer<String> execute;
	private final List<Composite> blocks = new ArrayList<>();
	private Hyperlink first;

	/**
	 * @param parent
	 *            filled by the page
	 * @param execute
	 *            takes the serialised command of a link that was followed
	 */
	public WelcomePage(Composite parent, Consumer<String> execute) {
		this.execute = execute;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		resources = new LocalResourceManager(JFaceResources.getResources(), scroller);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		body = new Composite(scroller, SWT.NONE);
		scroller.setContent(body);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 6).applyTo(body);
		heading(Messages.WelcomePart_title, 2.0f);
		Label subtitle = new Label(body, SWT.WRAP);
		subtitle.setText(Messages.WelcomePart_subtitle);
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_COLUMN_WIDTH, SWT.DEFAULT).applyTo(subtitle);
		columns = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 18).applyTo(columns);
		column(Messages.WelcomePart_begin, WelcomeLinks.begin());
		column(Messages.WelcomePart_learn, WelcomeLinks.learn());
		scroller.addListener(SWT.Resize, event -> arrange());
		arrange();
	}

	/** Puts the focus on the first link. */
	public void setFocus() {
		first.setFocus();
	}

	private void heading(String text, float scale) {
		Label label = new Label(body, SWT.WRAP);
		label.setText(text);
		label.setFont(font(scale));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
	}

	private void column(String title, List<WelcomeLink> links) {
		Composite column = new Composite(columns, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(column);
		blocks.add(column);
		Label label = new Label(column, SWT.NONE);
		label.setText(title);
		label.setFont(font(1.3f));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		links.forEach(link -> add(column, link));
	}

	private void add(Composite column, WelcomeLink link) {
		Label image = new Label(column, SWT.NONE);
		image.setImage(resources.create(link.image()));
		GridDataFactory.fillDefaults().span(1, 2).align(SWT.CENTER, SWT.BEGINNING).hint(IMAGE_SIZE, IMAGE_SIZE).indent(0, 12)
				.applyTo(image);
		Hyperlink title = new Hyperlink(column, SWT.NONE);
		title.setText(link.title());
		title.setFont(font(1.1f));
		title.setForeground(JFaceColors.getHyperlinkText(title.getDisplay()));
		title.setData(STYLE, LINK_STYLE);
		title.setUnderlined(false);
		title.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkEntered(HyperlinkEvent event) {
				title.setUnderlined(true);
			}

			@Override
			public void linkExited(HyperlinkEvent event) {
				title.setUnderlined(false);
			}

			@Override
			public void linkActivated(HyperlinkEvent event) {
				execute.accept(link.command());
			}
		});
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(0, 12).applyTo(title);
		Label text = new Label(column, SWT.WRAP);
		text.setText(link.text());
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_COLUMN_WIDTH - 60, SWT.DEFAULT).applyTo(text);
		if (first == null) {
			first = title;
		}
	}

	private void arrange() {
		int width = scroller.getClientArea().width;
		int count = width < TWO_COLUMNS ? 1 : 2;
		GridLayoutFactory.fillDefaults().numColumns(count).spacing(48, 24).applyTo(columns);
		int room = Math.max(LEAST_COLUMN_WIDTH, Math.min(COLUMN_WIDTH, width - 2 * MARGIN));
		blocks.forEach(block -> GridDataFactory.fillDefaults().hint(room, SWT.DEFAULT).applyTo(block));
		body.layout(true, true);
		scroller.setMinSize(body.computeSize(Math.max(width, room + 2 * MARGIN), SWT.DEFAULT));
	}

	private Font font(float scale) {
		FontDescriptor standard = JFaceResources.getDefaultFontDescriptor();
		int height = Math.round(standard.getFontData()[0].getHeight() * scale);
		return resources.create(standard.setHeight(height));
	}
}
