/**
 * A query of https://developer.close.com/api/resources/advanced-filtering, as far as it is used here.
 * `beginning_of_words` and `exact_value` stand on no page but are what Close's own app and public clients send.
 */
export type DataQuery =
  | { type: 'object_type'; object_type: ObjectType }
  | { type: 'and' | 'or'; queries: DataQuery[] }
  | {
      type: 'has_related';
      this_object_type: ObjectType;
      related_object_type: ObjectType;
      related_query: DataQuery;
    }
  | {
      type: 'field_condition';
      field: { type: 'regular_field'; object_type: ObjectType; field_name: string };
      condition: { type: 'text'; mode: TextMode; value: string };
    };

export type ObjectType = 'lead' | 'contact' | 'contact_email';

/** `full_words` and `phrase` are documented. */
export type TextMode = 'full_words' | 'phrase' | 'beginning_of_words' | 'exact_value';

export function fieldMatches(
  [objectType, fieldName]: readonly [ObjectType, string],
  mode: TextMode,
  value: string,
): DataQuery {
  return {
    type: 'field_condition',
    field: { type: 'regular_field', object_type: objectType, field_name: fieldName },
    condition: { type: 'text', mode, value },
  };
}

/** `of` has an object of type `to` for which `query` is true. */
export function hasRelated(of: ObjectType, to: ObjectType, query: DataQuery): DataQuery {
  return { type: 'has_related', this_object_type: of, related_object_type: to, related_query: query };
}

export function allOf(...queries: DataQuery[]): DataQuery {
  return { type: 'and', queries };
}

export function anyOf(...queries: DataQuery[]): DataQuery {
  return { type: 'or', queries };
}
