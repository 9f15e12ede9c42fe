/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.guide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** One page: its Markdown, with the contents of the guide beside it. */
final class GuidePage {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private final Node document;
	private final Set<String> anchors = new TreeSet<>();
	private String title = "";

	GuidePage(String markdown) {
		document = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				if (title.isEmpty()) {
					title = text(heading);
				}
				anchors.add(anchor(heading));
			}
		});
		document.accept(new LinkVisitor());
	}

	String html(String name, GuideContents contents) {
		HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS)
				.attributeProviderFactory(context -> GuidePage::addAnchor).build();
		StringBuilder html = new StringBuilder();
		html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
		html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
		html.append("<title>").append(escape(title)).append(" \u2013 ").append(escape(contents.title()))
				.append("</title>\n<link rel=\"stylesheet\" href=\"guide.css\">\n</head>\n<body>\n");
		html.append(navigation(name, contents));
		html.append("<main>\n").append(renderer.render(document)).append(turn(name, contents)).append("</main>\n</body>\n</html>\n");
		return html.toString();
	}

	private static String navigation(String name, GuideContents contents) {
		StringBuilder html = new StringBuilder("<nav aria-label=\"Contents\">\n<p><a href=\"index.html\">")
				.append(escape(contents.title())).append("</a></p>\n<ul>\n");
		for (GuideContents.Topic topic : contents.topics()) {
			html.append("<li>").append(link(topic, topic.page().equals(name))).append("</li>\n");
		}
		return html.append("</ul>\n</nav>\n").toString();
	}

	private static String link(GuideContents.Topic topic, boolean here) {
		return "<a href=\"" + topic.page() + "\"" + (here ? " aria-current=\"page\"" : "") + ">" + escape(topic.label())
				+ "</a>";
	}

	/** The pages before and after this one. */
	private static String turn(String name, GuideContents contents) {
		List<String> pages = contents.topics().stream().map(GuideContents.Topic::page).toList();
		int here = pages.indexOf(name);
		if (here < 0) {
			return "";
		}
		String before = here == 0 ? "" : "<span>\u2190 " + link(contents.topics().get(here - 1), false) + "</span>";
		String after = here == pages.size() - 1 ? "" : "<span>" + link(contents.topics().get(here + 1), false) + " \u2192</span>";
		return "<footer>" + before + after + "</footer>\n";
	}

	private static void addAnchor(Node node, String tag, Map<String, String> attributes) {
		if (node instanceof Heading heading) {
			attributes.put("id", anchor(heading));
		}
	}

	static String anchor(Heading heading) {
		return text(heading).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
	}

	private static String text(Node node) {
		StringBuilder text = new StringBuilder();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Text part) {
				text.append(part.getLiteral());
			}

			@Override
			public void visit(Code part) {
				text.append(part.getLiteral());
			}
		});
		return text.toString();
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/** Lets links to Markdown files lead to their pages, and the ids in tables to the sections about them. */
	private final class LinkVisitor extends AbstractVisitor {

		@Override
		public void visit(Link link) {
			String destination = link.getDestination();
			if (!destination.contains(":")) {
				int hash = destination.indexOf('#');
				String file = hash < 0 ? destination : destination.substring(0, hash);
				link.setDestination(GuideGenerator.pageName(file) + (hash < 0 ? "" : destination.substring(hash)));
			}
			visitChildren(link);
		}

		@Override
		public void visit(CustomNode node) {
			if (node instanceof TableCell && node.getFirstChild() instanceof Code code && code.getNext() == null
					&& anchors.contains(code.getLiteral())) {
				Link link = new Link("#" + code.getLiteral(), null);
				code.insertBefore(link);
				link.appendChild(code);
			} else {
				visitChildren(node);
			}
		}
	}
}
