/** What the JSON Schema of a story says of its parts, by JSON pointer into the schema. */
export const SCHEMA_TEXTS: Readonly<Record<string, string>> = {
  '/properties/dateline': 'Version of the format. Readers take every 1.x and refuse a higher major version.',
  '/properties/title': 'Title of the map.',
  '/properties/corrections': 'What was corrected after publication, and when.',
  '/properties/license': 'Licence of the map, not of the article.',
  '/properties/mentions':
    'Every span of the article that names or describes a place, whether it is on the map or not.',
  '/properties/routes': 'Ways from one place to another; only where the article says so.',
  '/properties/bbox':
    'West, south, east, north in degrees, or six numbers with heights (RFC 7946). West is greater than east over the antimeridian.',
  '/properties/features': 'The places.',
  '/$defs/Article': 'The article that the story maps, and what is known of it.',
  '/$defs/Article/properties/published': 'Day, month or year: "2024-11-14", "2024-11" or "2024".',
  '/$defs/Article/properties/text':
    'The canonical text (no byte-order mark, line ends as \\n), only where its owner allows it.',
  '/$defs/Article/properties/textLength': 'Length of the canonical text in UTF-16 code units.',
  '/$defs/Article/properties/textSha256':
    'SHA-256 of the canonical text in UTF-8. Offsets hold for that text only.',
  '/$defs/Mention/properties/start': 'Offset into the canonical text in UTF-16 code units.',
  '/$defs/Mention/properties/end': 'Offset after the last UTF-16 code unit.',
  '/$defs/Mention/properties/exact': 'The words, as the article has them.',
  '/$defs/Mention/properties/place':
    'Id of the feature that the mention stands for; null, with a reason, for none.',
  '/$defs/Mention/properties/decidedBy': 'Who chose the place.',
  '/$defs/Mention/properties/rejected': 'A person said that this names no place.',
  '/$defs/Route/properties/from': 'Id of a feature.',
  '/$defs/Route/properties/to': 'Id of a feature.',
  '/$defs/Passage': 'Words of the article, quoted in the manner of a W3C TextQuoteSelector.',
  '/$defs/Passage/properties/prefix': 'The words before, to tell the quotation from others like it.',
  '/$defs/Passage/properties/suffix': 'The words after.',
  '/$defs/Passage/properties/start': 'Offset into the canonical text in UTF-16 code units.',
  '/$defs/Passage/properties/mentions':
    'The spans in `exact` that name the place, in UTF-16 code units of it.',
  '/$defs/When': 'A time: two ISO 8601 dates, both inclusive.',
  '/$defs/When/properties/precision': 'How exactly the time is known.',
  '/$defs/When/properties/text': 'The time as the article says it.',
  '/$defs/Place': 'One thing on the map: a GeoJSON feature.',
  '/$defs/Place/properties/id': 'Made once from the name and never changed.',
  '/$defs/Place/properties/geometry': 'Null where it is not known where the place is.',
  '/$defs/Place/properties/properties/properties/country': 'ISO 3166-1 alpha-2.',
  '/$defs/Place/properties/properties/properties/role':
    'A scene is where something happens; all else is background. A place without a role is a scene.',
  '/$defs/Place/properties/properties/properties/order': 'Rank in the story; places without one come last.',
  '/$defs/Place/properties/properties/properties/gazetteer':
    'Where the place is known, such as "geonames:3936456".',
  '/$defs/Place/properties/properties/properties/formerIds':
    'Ids that the place had before others were merged with it.',
  '/$defs/Resolution': 'Which place was chosen for the mentions, how, why, and what else it could have been.',
  '/$defs/Resolution/properties/confidence': 'From 0 to 1.',
  '/$defs/Stated':
    'What the article says of a place that it describes from another: "about 50 miles north of Lima".',
  '/$defs/Stated/properties/bearing': 'Degrees from north, clockwise.',
  '/$defs/Stated/properties/point': 'The point as told, [longitude, latitude].',
  '/$defs/Stated/properties/area': 'What the words allow.',
};
